import type { Scenario } from '@/engine/scenario';
import type { Inject, Structure } from '@/engine/scenario/structure';
import type { Words } from '@/engine/scenario/words';
import type { Role } from '@/engine/vocabulary';
import { authorCondition, authorTime, conditionText, inYaml } from './authors-notation';
import { emptyRow, type MselColumn, type MselRow } from './columns';
import type { MselWords } from './words';

/** A line before it is numbered, and where it stands. */
type Placed = { minute: number; row: Partial<Record<MselColumn, string>> };

/** What waits for something comes after the clock, what goes out by hand comes last. */
const waiting = 1_000_000;
const byHand = 2_000_000;

/** A scenario as a master scenario events list: by the clock, then what waits for something, then what goes out by hand. */
export function mselRows({ structure, words }: Told, say: MselWords): MselRow[] {
  const placed = [
    ...structure.injects.map((inject) => injectRow(inject, { structure, words }, say)),
    ...structure.scheduled.map((post) => ownPostRow(post, { structure, words }, say)),
    ...structure.intel.map((intel) => intelRow(intel, { structure, words }, say)),
    ...structure.decisions.map((decision) => decisionRow(decision, { structure, words }, say)),
    ...(structure.milestones ?? []).map((milestone) => milestoneRow(milestone, words, say)),
  ];
  const sorted = placed.toSorted((a, b) => a.minute - b.minute);
  return sorted.map(({ row }, index) => ({ ...emptyRow(), ...row, number: String(index + 1) }));
}

/** What the list is made of: a scenario's structure, and its words in one language. */
export type Told = { structure: Scenario['structure']; words: Words };

function injectRow(inject: Inject, { words }: Told, say: MselWords): Placed {
  const { text, label, ...more } = words.injects[inject.id] ?? { text: '', label: '' };
  const { picture, stars, viewers, seconds, gone, level, hashtags, replyTo, quotes } = inject;
  return {
    minute: inject.at ?? (inject.deck ? byHand : waiting),
    row: {
      time: timeText(inject, say),
      kind: say.kind('inject'),
      title: label,
      text,
      from: words.personas[inject.persona]?.name ?? inject.persona,
      to: recipients(inject.to, words, say),
      channel: words.channels[inject.channel] ?? inject.channel,
      form: say.form(inject.kind),
      condition: conditionText(inject),
      details: inYaml({
        ...more,
        ...{ picture, stars, viewers, seconds, gone, level, hashtags, replyTo, quotes },
      }),
      id: inject.id,
    },
  };
}

function ownPostRow(
  { id, at, channel, picture }: Structure['scheduled'][number],
  { structure, words }: Told,
  say: MselWords,
): Placed {
  const told = words.scheduled[id];
  return {
    minute: at,
    row: {
      time: authorTime(at),
      kind: say.kind('own-post'),
      text: told?.text ?? '',
      from: words.personas[structure.company]?.name ?? words.company,
      channel: words.channels[channel] ?? channel,
      details: inYaml({ alt: told?.alt, picture }),
      id,
    },
  };
}

function intelRow(intel: Structure['intel'][number], { words }: Told, say: MselWords): Placed {
  const told = words.intel[intel.id];
  return {
    minute: intel.at ?? waiting,
    row: {
      time: timeText(intel, say),
      kind: say.kind('intel'),
      title: told?.title ?? '',
      text: told?.text ?? '',
      to: roleText(intel.role, words, say),
      condition: conditionText(intel),
      details: inYaml({ truth: told?.truth, matters: intel.matters }),
      id: intel.id,
    },
  };
}

function decisionRow(decision: Structure['decisions'][number], { words }: Told, say: MselWords): Placed {
  const told = words.decisions[decision.id];
  const { closes, lasts, picture, asks } = decision;
  return {
    minute: decision.at ?? waiting,
    row: {
      time: timeText(decision, say),
      kind: say.kind('decision'),
      title: told?.question ?? '',
      text: told?.context ?? '',
      to: say.everybody,
      channel: words.channels[decision.channel] ?? decision.channel,
      answers: decision.responses.map(({ id }) => `${id}: ${told?.responses[id]?.label ?? ''}`).join('\n'),
      expected: told?.expected ?? '',
      closes: closes === undefined ? lengthText(lasts) : authorTime(closes),
      condition: conditionText(decision),
      notes: told?.facilitator ?? '',
      details: inYaml({
        ...{ debrief: told?.debrief, because: told?.because, disagree: told?.disagree },
        ...{ ask: told?.ask, asks, alt: told?.alt, picture, silence: told?.silence.consequence },
        answers: answerWords(decision, told),
      }),
      id: decision.id,
    },
  };
}

/** What is said of each answer besides its label; what people say right after is not the list's. */
function answerWords({ responses }: Structure['decisions'][number], told: DecisionWords | undefined) {
  const entries = responses.map(({ id }) => {
    const { tradeoff, message, consequence } = told?.responses[id] ?? {};
    return [id, message === undefined ? { tradeoff, consequence } : { tradeoff, message, consequence }];
  });
  return Object.fromEntries(entries);
}

type DecisionWords = Words['decisions'][string];

function milestoneRow(
  { id, by, met }: NonNullable<Structure['milestones']>[number],
  words: Words,
  say: MselWords,
): Placed {
  return {
    minute: by,
    row: {
      time: authorTime(by),
      kind: say.kind('milestone'),
      to: say.everybody,
      expected: words.milestones?.[id] ?? '',
      condition: inYaml({ met: authorCondition(met) }),
      id,
    },
  };
}

function timeText({ at, after, deck, hearing }: Waiting, say: MselWords): string {
  if (at !== undefined) return authorTime(at);
  if (deck) return say.byHand;
  if (hearing) return say.atHearing;
  if (after === undefined) return say.whenSetOff;
  const { decision, response, inject, minutes } = after;
  return say.after(minutes, decision ?? response ?? inject ?? '');
}

type Waiting = Pick<Inject, 'at' | 'after'> & { deck?: boolean; hearing?: boolean };

function lengthText(minutes: number | undefined): string {
  return minutes === undefined ? '' : `+${minutes} min`;
}

function recipients(to: readonly Role[] | undefined, words: Words, say: MselWords): string {
  return to ? to.map((role) => roleText(role, words, say)).join(', ') : say.everybody;
}

/** A role that the scenario calls otherwise keeps its usual name in brackets, so that it is found again. */
function roleText(role: Role, words: Words, say: MselWords): string {
  const name = words.roles[role]?.name;
  return name === undefined ? say.role(role) : `${name} (${say.role(role)})`;
}
