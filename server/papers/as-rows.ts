import type { Round } from '../../engine/round';
import { wordsIn } from '../../engine/scenario';
import { markKinds } from '../../engine/statement/lexicon/lexicon';
import type { Mark } from '../../engine/statement/marks';
import type { Db } from '../db';
import { grades } from './grades';
import { notes } from './notes';
import { overrules } from './overrules';
import type { GradeRow, NoteRow, OverruleRow, Papers, SomePapers, StatementRow } from './papers';
import { statements, tellable } from './statements';

/** `team` is the team's index (0 is A), null the whole room; `minute` the scenario's clock; texts in one language. */
export type NoteLine = {
  minute: number;
  team: number | null;
  question: string | null;
  tag: NoteRow['tag'];
  text: string;
  author: string;
};

/** Without an objective the line is a comment; without a question it is about the round as a whole. */
export type GradeLine = {
  team: number;
  question: string | null;
  objective: string | null;
  level: number | null;
  /** what the scenario says of this level */
  descriptor: string | null;
  comment: string;
  author: string;
  observer: boolean;
};

/** Each mark as the words alone say, and as it holds after a leader's word; `evidence` the words it rests on. */
export type StatementLine = {
  minute: number;
  team: number;
  question: string;
  kind: StatementRow['kind'];
  text: string;
  words: number;
  limit: number;
  marks: {
    mark: Mark['mark'];
    found: boolean;
    holds: boolean;
    overruledBy: string | null;
    evidence: string[];
  }[];
};

export type PaperLines = { notes: NoteLine[]; grades: GradeLine[]; statements: StatementLine[] };

type Read = Pick<Papers, 'notes' | 'grades' | 'overrules' | 'statements'>;

/** Everything that was noted, graded and written about a round, for `paperLines`. Only for those who may export it. */
export async function readGradingPapers(db: Db, round: Round): Promise<SomePapers> {
  const parts = await Promise.all([notes, grades, overrules, statements].map((kind) => kind.read(db, round)));
  const all: SomePapers = {};
  for (const part of parts) Object.assign(all, part);
  return { ...all, statements: tellable(round, all.statements ?? []) };
}

/** Notes, grades and statements of a round as lines of tables, in the order of play. Pure. */
export function paperLines(round: Round, papers: SomePapers, language: string): PaperLines {
  const { decisions, rubric = {} } = wordsIn(round.scenario, language);
  const teams = new Map(round.teams.map(({ id, index }) => [id, index]));
  const teamOf = (id: string) => teams.get(id) ?? 0;
  const questionOf = (id: string | null) => (id === null ? null : (decisions[id]?.question ?? id));
  const given: Read = {
    notes: papers.notes ?? [],
    grades: papers.grades ?? [],
    overrules: papers.overrules ?? [],
    statements: papers.statements ?? [],
  };
  const gradeLine = (row: GradeRow): GradeLine => {
    const objective = row.objectiveId === null ? undefined : rubric[row.objectiveId];
    return {
      team: teamOf(row.teamId),
      question: questionOf(row.decisionId),
      objective: objective?.title ?? row.objectiveId,
      level: row.level,
      descriptor: row.level === null ? null : (objective?.levels[row.level] ?? null),
      comment: row.comment,
      author: row.authorName,
      observer: row.observer,
    };
  };
  return {
    notes: given.notes
      .toSorted((a, b) => a.p - b.p)
      .map(({ minute, teamId, decisionId, tag, text, authorName }) => {
        const team = teamId === null ? null : teamOf(teamId);
        return { minute, team, question: questionOf(decisionId), tag, text, author: authorName };
      }),
    grades: given.grades.map(gradeLine).toSorted((a, b) => a.team - b.team),
    statements: given.statements.map((row) => ({
      minute: row.minute,
      team: teamOf(row.teamId),
      question: questionOf(row.decisionId) ?? '',
      kind: row.kind,
      text: row.text,
      words: row.words,
      limit: row.limit,
      marks: marksOfRow(row, given.overrules),
    })),
  };
}

function marksOfRow(row: StatementRow, overruled: OverruleRow[]): StatementLine['marks'] {
  return markKinds.map((mark) => {
    const spans = row.marks.find((one) => one.mark === mark)?.spans ?? [];
    const word = overruled.find(
      (one) => one.mark === mark && one.teamId === row.teamId && one.decisionId === row.decisionId,
    );
    const found = spans.length > 0;
    return {
      mark,
      found,
      holds: word?.holds ?? found,
      overruledBy: word?.authorName ?? null,
      evidence: spans.map(({ from, to }) => row.text.slice(from, to)),
    };
  });
}
