import type { Round } from '../round';
import { wordsIn } from '../scenario';
import type { Inject } from '../scenario/structure';
import { minuteAt, planOf } from '../world/plan';
import type { RunSheetItem } from './console';

const nobodys = { personaId: null, planned: null };

/** The script as a list: what is past, what comes next, what hangs on a condition, what lies ready to fire. */
export function runSheet(round: Round, language: string): RunSheetItem[] {
  const { structure } = round.scenario;
  const words = wordsIn(round.scenario, language);
  const now = minuteAt(planOf(round.scenario), round.p);
  const injects = structure.injects.map((inject): RunSheetItem => {
    const text = words.injects[inject.id];
    const { teams, firstP } = reached(round, inject.id);
    return {
      id: inject.id,
      kind: 'inject',
      label: text?.label ?? inject.id,
      minute: minuteOf(round, inject),
      channelName: words.channels[inject.channel] ?? inject.channel,
      text: text?.headline ?? text?.text ?? '',
      state: injectState(round, inject, now, teams),
      teams,
      firstP,
      facilitator: null,
      expected: null,
      personaId: inject.persona,
      planned: round.planned?.[inject.id] ?? null,
    };
  });
  return [...injects, ...decisionItems(round, language, now), ...scheduledItems(round, language, now)].sort(
    (a, b) => (a.minute ?? Number.MAX_SAFE_INTEGER) - (b.minute ?? Number.MAX_SAFE_INTEGER),
  );
}

function minuteOf(round: Round, item: { id: string; at?: number | undefined }): number | null {
  const planned = round.planned?.[item.id];
  if (planned !== undefined) return planned;
  return item.at === undefined ? null : item.at + (round.delayed[item.id] ?? 0);
}

function reached(round: Round, id: string): { teams: number; firstP: number | null } {
  const times = round.teams.flatMap((team) => team.world.happened[id] ?? []);
  return { teams: times.length, firstP: times.length > 0 ? Math.min(...times) : null };
}

function injectState(round: Round, inject: Inject, now: number, teams: number): RunSheetItem['state'] {
  const planned = round.planned?.[inject.id];
  if (planned !== undefined) return planned <= now + soonMinutes(round) ? 'next' : 'later';
  if (teams > 0) return 'past';
  if (round.skipped.includes(inject.id)) return 'skipped';
  if (inject.deck || inject.hearing) return 'deck';
  const minute = minuteOf(round, inject);
  if (minute === null) return 'conditional';
  if (minute <= now) return inject.until !== undefined && inject.until > now ? 'conditional' : 'skipped';
  return minute <= now + soonMinutes(round) ? 'next' : 'later';
}

/** What comes within the next half minute of play is "next". */
function soonMinutes(round: Round): number {
  const plan = planOf(round.scenario);
  return minuteAt(plan, round.p + 30_000) - minuteAt(plan, round.p);
}

function decisionItems(round: Round, language: string, now: number): RunSheetItem[] {
  const words = wordsIn(round.scenario, language);
  return round.scenario.structure.decisions.map((decision) => {
    const text = words.decisions[decision.id];
    const openings = round.teams.flatMap(({ world }) => {
      if (world.open?.decisionId === decision.id) return world.open.openedP;
      return world.resolved.find((one) => one.decisionId === decision.id)?.openedP ?? [];
    });
    const minute = minuteOf(round, decision);
    const later =
      minute === null ? 'conditional' : minute <= now + soonMinutes(round) && minute > now ? 'next' : 'later';
    const passed = minute !== null && minute <= now;
    return {
      id: decision.id,
      kind: 'decision',
      label: text?.question ?? decision.id,
      minute,
      channelName: words.channels[decision.channel] ?? decision.channel,
      text: text?.context ?? '',
      state:
        openings.length > 0
          ? 'past'
          : round.skipped.includes(decision.id)
            ? 'skipped'
            : passed
              ? 'conditional'
              : later,
      teams: openings.length,
      firstP: openings.length > 0 ? Math.min(...openings) : null,
      facilitator: text?.facilitator ?? null,
      expected: text?.expected ?? null,
      ...nobodys,
    };
  });
}

function scheduledItems(round: Round, language: string, now: number): RunSheetItem[] {
  const words = wordsIn(round.scenario, language);
  return round.scenario.structure.scheduled.map((post) => {
    const { teams, firstP } = reached(round, post.id);
    return {
      id: post.id,
      kind: 'scheduled',
      label: words.scheduled[post.id]?.text ?? post.id,
      minute: post.at,
      channelName: words.channels[post.channel] ?? post.channel,
      text: words.scheduled[post.id]?.text ?? '',
      state: teams > 0 ? 'past' : post.at <= now ? 'skipped' : 'later',
      teams,
      firstP,
      facilitator: null,
      expected: null,
      ...nobodys,
    };
  });
}
