import type { Structure } from '@/engine/scenario/structure';
import { fromDesk } from '@/engine/scenario/threads';
import type { Path } from '../problem';
import { type Check, type Finding, inStructure } from './check';

type Inject = Structure['injects'][number];
type Decision = Structure['decisions'][number];
type Timed = Partial<Pick<Inject, 'at' | 'after' | 'until' | 'when' | 'unless'>>;

/** Phases ascend, everything timed lies within the scenario, and everything that is to happen can. */
export const timing: Check = ({ structure }) => [
  ...phasesAscend(structure),
  ...structure.injects.flatMap((inject, i) => injectTiming(structure, inject, ['injects', i])),
  ...structure.decisions.flatMap((decision, i) => [
    ...needsOne(decision, ['decisions', i]),
    ...common(structure, decision, ['decisions', i]),
    ...closing(structure, decision, ['decisions', i]),
  ]),
  ...structure.intel.flatMap((intel, i) => [
    ...needsOne(intel, ['intel', i]),
    ...common(structure, intel, ['intel', i]),
  ]),
  ...structure.enquiries.flatMap((enquiry, i) => enquiryTiming(structure, enquiry, ['enquiries', i])),
  ...structure.scheduled.flatMap(({ at }, i) => within(structure, at, ['scheduled', i, 'at'])),
  ...circles(structure),
];

function phasesAscend({ phases, starts, ends }: Structure): Finding[] {
  const findings: Finding[] = [];
  if (phases[0] && phases[0].from !== starts) {
    findings.push(inStructure(['phases', 0, 'from'], 'the first phase begins when the scenario "starts"'));
  }
  phases.forEach((phase, i) => {
    const before = phases[i - 1];
    if (before && phase.from <= before.from) {
      findings.push(
        inStructure(['phases', i, 'from'], `begins no later than the phase before it ("${before.id}")`),
      );
    }
  });
  const last = phases.at(-1);
  if (last && ends <= last.from)
    findings.push(inStructure(['ends'], `lies before the last phase ("${last.id}") begins`));
  return findings;
}

function injectTiming(structure: Structure, inject: Inject, path: Path): Finding[] {
  const byHand = inject.deck || inject.hearing;
  const timed = inject.at !== undefined || inject.after !== undefined;
  if (byHand && timed) {
    const why = inject.deck
      ? 'from the deck goes out by hand'
      : 'for the hearing goes out when an inquiry opens';
    return [inStructure(path, `an inject ${why}: take "at" and "after" away`)];
  }
  return byHand || fromDesk(structure).screenshots.has(inject.id)
    ? common(structure, inject, path)
    : [...needsOne(inject, path), ...common(structure, inject, path)];
}

/** An enquiry comes whenever the desk has room; `at`, `until` and conditions only say when it may. */
function enquiryTiming(structure: Structure, enquiry: Timed, path: Path): Finding[] {
  if (enquiry.after)
    return [inStructure([...path, 'after'], 'an enquiry has no "after"; use "when: { happened: ... }"')];
  return [
    ...within(structure, enquiry.at, [...path, 'at']),
    ...within(structure, enquiry.until, [...path, 'until']),
    ...order(enquiry, path),
  ];
}

function needsOne(item: Timed, path: Path): Finding[] {
  if (item.at === undefined && item.after === undefined) return [inStructure(path, 'needs "at" or "after"')];
  if (item.at !== undefined && item.after !== undefined) {
    return [inStructure([...path, 'after'], 'has both "at" and "after"; keep one')];
  }
  return [];
}

/** A decision with a time of its own names the moment at which it closes; one that counts from something says how long it lasts. */
function closing(structure: Structure, { at, after, closes, lasts }: Decision, path: Path): Finding[] {
  const findings = within(structure, closes, [...path, 'closes']);
  if (at !== undefined && closes === undefined)
    findings.push(inStructure(path, 'has "at" and needs "closes"'));
  if (after !== undefined && lasts === undefined)
    findings.push(inStructure(path, 'has "after" and needs "lasts"'));
  if (at === undefined && closes !== undefined)
    findings.push(inStructure([...path, 'closes'], 'goes with "at"; with "after" write "lasts"'));
  if (after === undefined && lasts !== undefined)
    findings.push(inStructure([...path, 'lasts'], 'goes with "after"; with "at" write "closes"'));
  if (at !== undefined && closes !== undefined && closes <= at)
    findings.push(inStructure([...path, 'closes'], 'lies no later than "at"'));
  return findings;
}

function common(structure: Structure, item: Timed, path: Path): Finding[] {
  const asksAgain = item.until !== undefined && !item.when && !item.unless;
  return [
    ...within(structure, item.at, [...path, 'at']),
    ...within(structure, item.until, [...path, 'until']),
    ...order(item, path),
    ...(asksAgain
      ? [inStructure([...path, 'until'], 'has nothing to ask until then; it goes with "when" or "unless"')]
      : []),
  ];
}

function within({ starts, ends }: Structure, minute: number | undefined, path: Path): Finding[] {
  if (minute === undefined || (minute >= starts && minute <= ends)) return [];
  return [
    inStructure(path, minute < starts ? 'lies before the scenario starts' : 'lies after the scenario ends'),
  ];
}

function order({ at, until }: Timed, path: Path): Finding[] {
  if (at === undefined || until === undefined || until >= at) return [];
  return [inStructure([...path, 'until'], 'lies before "at"')];
}

/** Injects that wait for each other never come. */
function circles({ injects }: Structure): Finding[] {
  const waitsFor = new Map(injects.map((inject) => [inject.id, inject.after?.inject]));
  return injects.flatMap((inject, i) => {
    let next = inject.after?.inject;
    for (let steps = 0; next !== undefined && steps <= injects.length; steps++) {
      if (next === inject.id) return [inStructure(['injects', i, 'after'], 'waits for itself in the end')];
      next = waitsFor.get(next);
    }
    return [];
  });
}
