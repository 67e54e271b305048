'use client';

import { useTranslations } from 'use-intl';
import type { Debrief } from '@/engine/debrief/types';
import { Section } from '../section';
import { GroupChanges } from './group-changes-table';
import { MarksTable } from './marks-table';
import { OutcomeSentence } from './outcome-sentence';
import { OutcomeTable } from './outcome-table';

interface OutcomeProps {
  debrief: Debrief;
  /** The reader's own team stands first and larger. */
  ownTeamId?: string | undefined;
}

export function Outcome({ debrief, ownTeamId }: OutcomeProps) {
  const t = useTranslations('debrief.outcome');
  const own = debrief.teams.find((team) => team.teamId === ownTeamId);
  const others = debrief.teams.filter((team) => team !== own);
  return (
    <Section id="outcome" slide="outcome" title={t('title')}>
      {debrief.early && <p className="mb-4 text-sm text-muted">{t('early')}</p>}
      {own && <OutcomeSentence team={own} own />}
      {others.length <= 6 && (
        <ul className="grid gap-3 md:grid-cols-[repeat(auto-fit,minmax(19rem,1fr))]">
          {others.map((team) => (
            <li key={team.teamId} className="flex">
              <OutcomeSentence team={team} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-5 max-w-measure text-xs text-muted">
        {t('scale')} {t('yardsticks')}
      </p>
      <OutcomeTable debrief={debrief} ownTeamId={ownTeamId} />
      <MarksTable teams={debrief.teams} ownTeamId={ownTeamId} />
      <GroupChanges teams={debrief.teams} ownTeamId={ownTeamId} />
    </Section>
  );
}
