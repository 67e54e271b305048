'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords } from '@/engine/debrief/types';
import type { DecisionRow } from '@/reports/reading/decision-rows';
import { PlayOnButton } from '../play-on/play-on-button';
import { Cell, Head, RowHead, Table } from '../table';
import { TeamLabel } from '../team-label';
import { useFigures } from '../use-figures';
import { triedIn } from '../what-if/tried';
import { WhatIfButton } from '../what-if/what-if-button';
import { Background } from './background';
import { DecisionFacts } from './decision-facts';
import { DecisionNotes } from './decision-notes';

interface DecisionTableProps {
  rows: readonly DecisionRow[];
  words: DebriefWords;
  ownTeamId?: string | undefined;
}

/** Rows are decisions, columns are teams. */
export function DecisionTable({ rows, words, ownTeamId }: DecisionTableProps) {
  const t = useTranslations('debrief.decisions');
  const { moment } = useFigures();
  const teams = rows[0]?.cells.map(({ team }) => team) ?? [];
  return (
    <Table caption={t('title')} quiet>
      <thead>
        <tr>
          <Head className="w-72">{t('decision')}</Head>
          {teams.map(({ teamId, index }) => (
            <Head key={teamId} className="text-text">
              <TeamLabel index={index} own={teamId === ownTeamId} />
            </Head>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.decisionId} className="align-top">
            <RowHead className="w-72 max-w-72 py-4 font-normal print:w-1/4">
              <p className="kicker">
                {index + 1} · {moment(row.minute)}
              </p>
              <p className="mt-1 font-semibold text-pretty">
                <ScenarioText>{words.decisions[row.decisionId]?.question ?? row.decisionId}</ScenarioText>
              </p>
              <DecisionNotes decisionId={row.decisionId} teams={teams} />
              <Background decisionId={row.decisionId} words={words} />
            </RowHead>
            {row.cells.map(({ team, decision }) => (
              <Cell key={team.teamId} className="w-64 max-w-72 min-w-52 py-4 print:w-auto print:min-w-0">
                {decision ? (
                  <div className="flex flex-col gap-3">
                    <DecisionFacts decision={decision} words={words} />
                    <WhatIfButton
                      tried={triedIn({ ...row, cells: [{ team, decision }] }, ownTeamId)}
                      words={words}
                    />
                    <PlayOnButton
                      toP={decision.openedP}
                      about={words.decisions[row.decisionId]?.question ?? row.decisionId}
                    />
                  </div>
                ) : (
                  <span className="text-muted">{t('notAsked')}</span>
                )}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
