import type { Round, Team } from '@/engine/round';
import { wordsOfTeam } from '@/engine/rules/writing';
import { languageOfText, marksOf } from '@/engine/statement/marks';
import { tells } from '@/engine/view/team-figures';
import { minuteAt, planOf } from '@/engine/world/plan';
import type { StatementRow } from '@/wire/annotations';
import type { Kind } from './save';
import { areShown } from './shown';

/** What the teams have written for decisions that are over, with its automatic marks. Comes from the log, not from a table. */
export const statements: Kind = {
  read: async (_db, round) => ({ statements: round.teams.flatMap((team) => statementsOf(round, team)) }),
  shown: (reader, { statements: rows, shown }, round) => {
    if (reader.rights === 'runs' || reader.rights === 'observes')
      return { statements: rows && tellable(round, rows) };
    if (reader.rights !== 'plays' || round.stage !== 'ended') return {};
    const own = rows?.filter(({ teamId }) => teamId === reader.teamId);
    // A team sees automatic marks only together with people's grades.
    return { statements: areShown(shown) ? own : own?.map((row) => ({ ...row, marks: [] })) };
  },
};

/** [X4] In works-council mode the words of a team with fewer than three seats are a person's, and stay with the team. */
export function tellable(round: Round, rows: StatementRow[]): StatementRow[] {
  const told = round.teams.filter((team) => tells(round, team)).map(({ id }) => id);
  return rows.filter(({ teamId }) => told.includes(teamId));
}

/** Of one team, in the order of its decisions. */
export function statementsOf(round: Round, team: Team): StatementRow[] {
  return team.world.resolved.flatMap(({ decisionId, resolvedP }) => {
    const decision = planOf(round.scenario).decisions.get(decisionId);
    const words = wordsOfTeam(team, decisionId);
    if (!decision?.asks || !words) return [];
    const writer = team.seats.find(({ id }) => id === words.seatId);
    const fallback = writer?.language ?? round.scenario.structure.languages[0] ?? 'en';
    const language = languageOfText(words.text, fallback);
    return [
      {
        id: [team.id, decisionId].join('/'),
        teamId: team.id,
        decisionId,
        kind: decision.asks.kind,
        text: words.text,
        words: words.text.split(/\s+/).length,
        limit: decision.asks.words,
        language,
        minute: Math.floor(minuteAt(planOf(round.scenario), resolvedP)),
        marks: marksOf(words.text, language),
        removed: false,
      },
    ];
  });
}
