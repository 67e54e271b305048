import { z } from 'zod';
import { dayIn, ownTimeZone } from '@/wire/time-zone';

const entry = z.object({
  /** null: nothing was chosen; absent: not typed in yet */
  responseId: z.string().nullable().optional(),
  /** as typed */
  seconds: z.string(),
});
const draftSchema = z.object({
  day: z.string(),
  language: z.string(),
  teams: z.array(z.object({ people: z.string(), choices: z.record(z.string(), entry) })).min(1),
});

/** What has been typed in so far, as it was typed. */
export type Draft = z.infer<typeof draftSchema>;
export type DraftTeam = Draft['teams'][number];
export type Entry = z.infer<typeof entry>;

export interface TabletopDecision {
  id: string;
  question: string;
  responses: { id: string; label: string }[];
}

export const emptyEntry: Entry = { seconds: '' };
const emptyTeam: DraftTeam = { people: '', choices: {} };

export function emptyDraft(teams: number, language: string): Draft {
  const day = dayIn(Date.now(), ownTimeZone());
  return { day, language, teams: Array.from({ length: teams }, () => emptyTeam) };
}

export function parseDraft(found: unknown): Draft | undefined {
  return draftSchema.safeParse(found).data;
}

export function withTeams(draft: Draft, count: number): Draft {
  const teams = Array.from({ length: count }, (_, index) => draft.teams[index] ?? emptyTeam);
  return { ...draft, teams };
}

export function withEntry(team: DraftTeam, decisionId: string, typed: Entry): DraftTeam {
  return { ...team, choices: { ...team.choices, [decisionId]: typed } };
}

/** The names in a line of them. */
export function namesIn(people: string): string[] {
  return people
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** What the server is asked: only what was really typed in. */
export function formOf({ day, language, teams }: Draft) {
  return {
    day,
    language,
    teams: teams.map(({ people, choices }) => ({
      people: namesIn(people),
      choices: Object.fromEntries(
        Object.entries(choices).flatMap(([id, { responseId, seconds }]) =>
          responseId === undefined ? [] : [[id, { responseId, ...secondsIn(seconds) }]],
        ),
      ),
    })),
  };
}

/** `90` or `1:30`; whatever else is typed says nothing. */
function secondsIn(typed: string): { seconds?: number } {
  const [, minutes = '0', rest = ''] = /^\s*(?:(\d{1,2}):)?(\d{1,4})\s*$/.exec(typed) ?? [];
  const seconds = Number(minutes) * 60 + Number(rest);
  return rest !== '' && seconds >= 1 && seconds <= 3600 ? { seconds } : {};
}
