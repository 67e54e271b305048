import type { CrowdLine, Persona } from '../scenario/structure';
import type { PersonaKind, Stance, Temper, WordMark } from '../vocabulary';
import { isFrozen } from './frozen';
import type { Plan } from './plan';
import type { Storm } from './storm';
import { othersOf, turnedFrom } from './voices';
import type { FeedEntry, World } from './world';

/** [Q13] Whoever the company's words are written to, as far as it matters for who answers them. */
export type AnsweredCharacter = {
  /** a voice of the crowd, by its place in the scenario's list */
  voice: number | null;
  persona: Persona | null;
  /** the kind of people that they are */
  speaker: string | null;
  temper: Temper | null;
  stance: Stance | null;
};

/** What is found in words, by what it takes to answer it. */
const kindOf: Record<WordMark, 'hollow' | 'felt' | 'checkable'> = {
  'blame-shifting': 'hollow',
  jargon: 'hollow',
  'empty-apology': 'hollow',
  'no-words': 'hollow',
  acknowledges: 'felt',
  responsibility: 'felt',
  empathy: 'felt',
  remedy: 'checkable',
  'next-update': 'checkable',
  promise: 'checkable',
  asserts: 'checkable',
};

/** [Q13] How soon each temper takes something up. [assumed] */
const takesUp: Record<Temper, Record<'hollow' | 'felt' | 'checkable', number>> = {
  hot: { hollow: 3, felt: 0.5, checkable: 1 },
  dry: { hollow: 2, felt: 0.5, checkable: 1.5 },
  warm: { hollow: 0.5, felt: 3, checkable: 1 },
  flat: { hollow: 0.5, felt: 1, checkable: 3 },
  official: { hollow: 0.3, felt: 0.7, checkable: 3 },
};

/** [Q13] How soon somebody of a temper answers words for this mark; who has none answers all alike. */
export function readiness(temper: Temper | null, mark: WordMark): number {
  return temper ? takesUp[temper][kindOf[mark]] : 1;
}

/** The temper of a kind of people; null where the author gave none. */
export function temperOf({ scenario }: Plan, speaker: string | undefined): Temper | null {
  return scenario.structure.speakers?.find(({ id }) => id === speaker)?.temper ?? null;
}

const ownPeople: readonly PersonaKind[] = ['person', 'fan', 'employee'];

/**
 * [Q13] Whether whoever was answered says this line: it is of their kind (of a persona: of their temper, and nobody's dialect),
 * and not against the side that they took.
 */
export function mayBeTheirs(
  storm: Storm,
  world: World,
  { speaker, stance }: CrowdLine,
  to: AnsweredCharacter | null,
  tick: number,
): boolean {
  if (!to || othersOf(to.stance).includes(stance)) return false;
  if (to.voice !== null) return speaker === to.speaker && !turnedFrom(storm, world, stance).has(to.voice);
  const { persona, temper } = to;
  if (!persona || temper === null || !ownPeople.includes(persona.kind)) return false;
  if (isFrozen(world, persona.id, tick * 1000)) return false;
  const kind = storm.plan.scenario.structure.speakers?.find(({ id }) => id === speaker);
  return kind?.temper === temper && kind.region === undefined && kind.language === undefined;
}

/** [Q13] Who said a line of the feed; null for the company itself. */
export function speakerOfEntry(plan: Plan, { source }: FeedEntry): AnsweredCharacter | null {
  const { voices } = plan.scenario.structure;
  if (source.from === 'crowd' && source.persona === undefined) {
    const speaker = voices[source.voice]?.speaker ?? null;
    const stance = plan.crowd.get(source.id)?.stance ?? null;
    const temper = temperOf(plan, speaker ?? undefined);
    return { voice: source.voice, persona: null, speaker, temper, stance };
  }
  const inject = source.from === 'inject' ? plan.injects.get(source.id) : undefined;
  const id = personaIdOf(source) ?? inject?.persona;
  const persona = plan.personas.get(id ?? '');
  if (!persona || persona.id === plan.scenario.structure.company) return null;
  const stance = inject?.stance ?? stanceOf(plan, source);
  return { voice: null, persona, speaker: null, temper: persona.temper ?? null, stance };
}

function personaIdOf(source: FeedEntry['source']): string | undefined {
  if (source.from === 'posted') return source.personaId;
  return source.from === 'crowd' ? source.persona : undefined;
}

/** By the line, else by the blame that it lays. */
function stanceOf(plan: Plan, source: FeedEntry['source']): Stance | null {
  if (source.from === 'crowd') return plan.crowd.get(source.id)?.stance ?? null;
  const blame = source.from === 'inject' ? (plan.injects.get(source.id)?.news?.blame ?? 0) : 0;
  if (blame === 0) return null;
  return blame > 0 ? 'angry' : 'defending';
}
