import type { CrowdLine } from '../scenario/structure';
import type { Group, PersonaKind, Stance } from '../vocabulary';
import { type AnsweredCharacter, temperOf } from './characters';
import type { Plan } from './plan';
import { othersOf } from './voices';

/** [Q13] How much sooner people answer who are there, who are like whoever was answered, or who follow them. [assumed] */
const sooner = { there: 3, likeThem: 2, following: 3, onTheirSide: 1.5, against: 0.7 } as const;

/** Who reads along under somebody of a kind. */
const followers: Partial<Record<PersonaKind, readonly Group[]>> = {
  journalist: ['media'],
  outlet: ['media'],
  official: ['media', 'regulators'],
  employee: ['employees'],
};

/** [Q13] How soon a line is said under words on these channels, written to these people. */
export function closeness(
  plan: Plan,
  line: CrowdLine,
  to: AnsweredCharacter | null,
  places: string[],
): number {
  const there = places.some((place) => isThere(plan, line, place)) ? sooner.there : 1;
  if (!to) return there;
  const like = to.temper !== null && temperOf(plan, line.speaker) === to.temper ? sooner.likeThem : 1;
  const groups = followers[to.persona?.kind ?? 'person'] ?? [];
  const follows = groups.includes(line.group) ? sooner.following : 1;
  return there * like * follows * sideOf(line.stance, to.stance);
}

function sideOf(stance: Stance, theirs: Stance | null): number {
  if (theirs === null || othersOf(theirs).length === 0) return 1;
  if (othersOf(theirs).includes(stance)) return sooner.against;
  return othersOf(stance).length > 0 ? sooner.onTheirSide : 1;
}

/** Whether those who say a line are on a channel. */
export function isThere({ scenario }: Plan, { speaker, channel: own }: CrowdLine, channel: string): boolean {
  const kind = scenario.structure.speakers?.find(({ id }) => id === speaker);
  return own === channel || (kind?.channels.includes(channel) ?? false);
}
