import type { InstructorView } from '@/engine/view/console';
import type { PersonaKind } from '@/engine/vocabulary';
import { nameOrder } from '@/words/name-order';

type Persona = InstructorView['personas'][number];

export const speakerGroups = ['press', 'officials', 'public', 'staff', 'others'] as const;
export type SpeakerGroup = (typeof speakerGroups)[number];

const groupOf = {
  journalist: 'press',
  outlet: 'press',
  official: 'officials',
  person: 'public',
  fan: 'public',
  employee: 'staff',
  company: 'staff',
  rival: 'others',
  impostor: 'others',
} as const satisfies Record<PersonaKind, SpeakerGroup>;

/** Who may speak, by group and by name as a language orders it; groups with nobody are left out. */
export function grouped(
  personas: readonly Persona[],
  language: string,
): { group: SpeakerGroup; personas: Persona[] }[] {
  const order = nameOrder(language);
  return speakerGroups
    .map((group) => ({
      group,
      personas: personas.filter(({ kind }) => groupOf[kind] === group).sort((a, b) => order(a.name, b.name)),
    }))
    .filter(({ personas: some }) => some.length > 0);
}

const mostChips = 6;
/** Whom a trainer speaks as most: the press and the public before the rest. */
const likeliest: readonly PersonaKind[] = ['journalist', 'person', 'outlet', 'official', 'employee', 'fan'];

/** Six at hand: one of each likely kind in turn, then the second of each. */
export function frequent(personas: readonly Persona[]): Persona[] {
  const byKind = likeliest.map((kind) => personas.filter((one) => one.kind === kind));
  const deepest = Math.max(0, ...byKind.map((some) => some.length));
  return Array.from({ length: deepest }, (_, place) => byKind.flatMap((some) => some[place] ?? []))
    .flat()
    .slice(0, mostChips);
}
