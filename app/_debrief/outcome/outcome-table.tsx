'use client';

import { useTranslations } from 'use-intl';
import type { Debrief } from '@/engine/debrief/types';
import { Effect } from '../effect';
import { Cell, Head, RowHead, Table } from '../table';
import { TeamLabel } from '../team-label';
import { useFigures } from '../use-figures';

interface OutcomeTableProps {
  debrief: Debrief;
  ownTeamId?: string | undefined;
}

/** The same in figures, with the two to compare with: doing nothing, and the real case in this model. */
export function OutcomeTable({ debrief, ownTeamId }: OutcomeTableProps) {
  const t = useTranslations('debrief.outcome');
  const { signed } = useFigures();
  const { teams, doingNothing, realCase } = debrief;
  return (
    <Table caption={t('table')}>
      <thead>
        <tr>
          <Head>{t('team')}</Head>
          <Head number>{t('score')}</Head>
          <Head number>{t('end')}</Head>
          <Head number>{t('after')}</Head>
          <Head number>{t('average')}</Head>
        </tr>
      </thead>
      <tbody>
        {teams.map(({ teamId, index, outcome }) => (
          <tr key={teamId}>
            <RowHead>
              <TeamLabel index={index} own={teamId === ownTeamId} />
            </RowHead>
            <Cell number>
              <Effect value={outcome.score} />
            </Cell>
            <Cell number>{signed(outcome.end)}</Cell>
            <Cell number>{signed(outcome.after30Days)}</Cell>
            <Cell number>{signed(outcome.average)}</Cell>
          </tr>
        ))}
        <Norms name={t('doingNothing')} run={doingNothing} against={doingNothing.score} />
        {realCase && <Norms name={t('realCase')} run={realCase} against={doingNothing.score} />}
      </tbody>
    </Table>
  );
}

interface NormsProps {
  name: string;
  run: Debrief['doingNothing'];
  /** The score of doing nothing. */
  against: number;
}

function Norms({ name, run, against }: NormsProps) {
  const { signed } = useFigures();
  return (
    <tr className="text-muted">
      <RowHead>{name}</RowHead>
      <Cell number>{run.score === against ? '0' : <Effect value={run.score - against} />}</Cell>
      <Cell number>{signed(run.end)}</Cell>
      <Cell number>{signed(run.after30Days)}</Cell>
      <Cell number>–</Cell>
    </tr>
  );
}
