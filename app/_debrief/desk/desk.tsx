'use client';

import { useTranslations } from 'use-intl';
import type { TeamDebrief } from '@/engine/debrief/types';
import { Meter } from '../meter';
import { Section } from '../section';
import { Cell, Head, RowHead, Table } from '../table';
import { TeamLabel } from '../team-label';
import { useFigures } from '../use-figures';

interface DeskProps {
  teams: readonly TeamDebrief[];
  ownTeamId?: string | undefined;
}

/** Between the decisions: care for single people, and facts that only one person had. */
export function Desk({ teams, ownTeamId }: DeskProps) {
  const t = useTranslations('debrief.desk');
  return (
    <Section id="desk" title={t('title')} lead={t('lead')}>
      <Table caption={t('title')} quiet>
        <thead>
          <tr>
            <Head>{t('team')}</Head>
            <Head>{t('answered')}</Head>
            <Head number>{t('fit')}</Head>
            <Head number>{t('wait')}</Head>
            <Head>{t('shared')}</Head>
            <Head>{t('inTime')}</Head>
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <DeskRow key={team.teamId} team={team} own={team.teamId === ownTeamId} />
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function DeskRow({ team: { index, desk, intel }, own }: { team: TeamDebrief; own: boolean }) {
  const t = useTranslations('debrief.desk');
  const { plain, signed } = useFigures();
  const of = (part: number, whole: number) => t('of', { part, whole });
  return (
    <tr>
      <RowHead>
        <TeamLabel index={index} own={own} />
      </RowHead>
      <Cell>
        <Meter part={desk.answered} whole={desk.arrived} words={of(desk.answered, desk.arrived)} />
      </Cell>
      <Cell number>{signed(desk.fit, 2)}</Cell>
      <Cell number>{t('seconds', { value: plain(desk.medianWaitSeconds) })}</Cell>
      <Cell>
        <Meter part={intel.shared} whole={intel.held} words={of(intel.shared, intel.held)} />
      </Cell>
      <Cell>
        <Meter part={intel.usedInTime} whole={intel.held} words={of(intel.usedInTime, intel.held)} />
      </Cell>
    </tr>
  );
}
