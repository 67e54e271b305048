import { secondsToDecide } from '@/engine/rules/reading';
import { wordsIn } from '@/engine/scenario';
import { roleCardOf, rolesIn } from '@/engine/scenario/played-roles';
import type { Words } from '@/engine/scenario/words';
import { view } from '@/engine/view';
import type { RunSheetItem } from '@/engine/view/console';
import type { Role } from '@/engine/vocabulary';
import { planOf } from '@/engine/world/plan';
import type { Db } from '@/server/database/db';
import { readRound } from '@/server/rounds/store';
import { canIn, type RequestCredentials } from '@/server/workshops/access';

export type PackDecision = {
  id: string;
  /** null: it depends on what a team does */
  minute: number | null;
  seconds: number;
  question: string;
  context: string;
  responses: { id: string; label: string; tradeoff: string }[];
};

/** What an instructor prints before the event; `joinToken` is the long one in the QR code. */
export type Pack = {
  workshop: string;
  pin: string | null;
  joinToken: string;
  /** the address that its trainer chose for the people in the room; null: nobody did */
  joinAddress: string | null;
  title: string;
  tagline: string;
  company: string;
  teams: number;
  /** of play, at the round's tempo */
  minutes: number;
  briefing: Words['briefing'];
  roles: { role: Role; name?: string | undefined; card: string; watch: string }[];
  runSheet: RunSheetItem[];
  decisions: PackDecision[];
};

/** The pack of a round that this instructor is going to lead, in a language; undefined for everybody else. */
export async function packOf(
  db: Db,
  { roundId, asker }: { roundId: string; asker: RequestCredentials },
  language: string,
): Promise<Pack | undefined> {
  if (!(await canIn(db, { roundId }, asker, 'export'))) return undefined;
  const workshop = await db.workshop.findFirst({
    where: { rounds: { some: { id: roundId } } },
    select: { title: true, pin: true, joinToken: true, joinAddress: true },
  });
  const stored = workshop ? await readRound(db, roundId) : undefined;
  if (!workshop || !stored) return undefined;
  const { scenario, settings, teams } = stored.beginning;
  const words = wordsIn(scenario, language);
  const seen = view(stored.beginning, { as: 'instructor', language });
  return {
    workshop: workshop.title,
    pin: workshop.pin,
    joinToken: workshop.joinToken,
    joinAddress: workshop.joinAddress,
    title: words.title,
    tagline: words.tagline,
    company: words.company,
    teams: teams.length,
    minutes: Math.round((planOf(scenario).endP * settings.tempo) / 60_000),
    briefing: words.briefing,
    roles: rolesIn(scenario.structure).flatMap((role) => roleCardOf(words, role) ?? []),
    runSheet: seen.kind === 'instructor' ? inOrder(seen.runSheet) : [],
    decisions: scenario.structure.decisions.map((decision) => {
      const text = words.decisions[decision.id];
      return {
        id: decision.id,
        minute: decision.at ?? null,
        seconds: Math.round(secondsToDecide(scenario, decision, language) * settings.tempo),
        question: text?.question ?? decision.id,
        context: text?.context ?? '',
        responses: decision.responses.map(({ id }) => ({
          id,
          label: text?.responses[id]?.label ?? id,
          tradeoff: text?.responses[id]?.tradeoff ?? '',
        })),
      };
    }),
  };
}

/** By the scenario's clock; what has no time comes last, in the author's order. */
function inOrder(items: readonly RunSheetItem[]): RunSheetItem[] {
  const minuteOf = ({ minute }: RunSheetItem) => minute ?? Number.POSITIVE_INFINITY;
  return [...items].sort((left, right) =>
    minuteOf(left) < minuteOf(right) ? -1 : Number(minuteOf(left) > minuteOf(right)),
  );
}
