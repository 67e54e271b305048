'use client';

import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { decisionRows } from '@/reports/reading/decision-rows';
import { Section } from '../section';
import { DecisionCard } from './decision-card';
import { DecisionTable } from './decision-table';
import { PrintedBackground } from './printed-background';

/** More columns than this do not fit a page; then the choices stand in rows and the teams beside them. */
const mostColumns = 5;

interface DecisionsProps {
  debrief: Debrief;
  words: DebriefWords;
  ownTeamId?: string | undefined;
}

export function Decisions({ debrief, words, ownTeamId }: DecisionsProps) {
  const t = useTranslations('debrief.decisions');
  const rows = decisionRows(ownFirst(debrief.teams, ownTeamId));
  const wide = debrief.teams.length <= mostColumns;
  return (
    <Section id="decisions" title={t('title')} lead={t('lead')}>
      {rows.length === 0 && <p className="text-muted">{t('noDecisions')}</p>}
      {wide && rows.length > 0 && (
        <div className="max-lg:hidden print:block">
          <DecisionTable rows={rows} words={words} ownTeamId={ownTeamId} />
        </div>
      )}
      <ol className={wide ? 'flex flex-col gap-4 lg:hidden print:hidden' : 'grid gap-4 xl:grid-cols-2'}>
        {rows.map((row, index) => (
          <DecisionCard
            key={row.decisionId}
            number={index + 1}
            row={row}
            words={words}
            ownTeamId={ownTeamId}
          />
        ))}
      </ol>
      <PrintedBackground rows={rows} words={words} />
    </Section>
  );
}

function ownFirst(teams: Debrief['teams'], ownTeamId: string | undefined): Debrief['teams'] {
  return [...teams].sort(
    (left, right) => Number(right.teamId === ownTeamId) - Number(left.teamId === ownTeamId),
  );
}
