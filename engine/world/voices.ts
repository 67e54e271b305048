import type { Stance } from '../vocabulary';
import type { Storm } from './storm';
import type { World } from './world';

/** [Q13] In place of a voice where a persona speaks. */
export const nobodysVoice = -1;

const against: readonly Stance[] = ['angry', 'mocking'];
const inFavour: readonly Stance[] = ['defending', 'praising'];

/**
 * [W12] The voice (its place in the scenario's list) that speaks a line: one of its kind that hasn't taken the other side
 * before, else any of its kind, else anybody. `throwOf` is 0..1; `stance` is null where no side is taken.
 */
export function voiceFor(
  storm: Storm,
  world: World,
  line: { speaker?: string | undefined; stance: Stance | null },
  throwOf: number,
): number {
  const { everyVoice, voicesOf } = storm.plan;
  const ofKind = line.speaker === undefined ? everyVoice : (voicesOf.get(line.speaker) ?? []);
  const turned = turnedFrom(storm, world, line.stance);
  const steady = turned.size === 0 ? ofKind : ofKind.filter((voice) => !turned.has(voice));
  const among = steady.length > 0 ? steady : ofKind.length > 0 ? ofKind : everyVoice;
  return among[Math.floor(throwOf * among.length)] ?? 0;
}

/** [W12] The voices that have taken the other side before. */
export function turnedFrom(storm: Storm, world: World, stance: Stance | null): Set<number> {
  return whoSaid(storm, world, othersOf(stance));
}

/** The stances of the other side; none where no side is taken. */
export function othersOf(stance: Stance | null): readonly Stance[] {
  if (stance === null) return [];
  if (against.includes(stance)) return inFavour;
  return inFavour.includes(stance) ? against : [];
}

/** The voices that have said something in one of these stances. */
function whoSaid({ plan }: Storm, { feed }: World, stances: readonly Stance[]): Set<number> {
  const said = new Set<number>();
  if (stances.length === 0) return said;
  for (const { source } of feed) {
    if (source.from !== 'crowd') continue;
    const stance = plan.crowd.get(source.id)?.stance;
    if (stance && stances.includes(stance)) said.add(source.voice);
  }
  return said;
}
