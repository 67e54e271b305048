import { rolesIn } from '../scenario/played-roles';
import type { Inject, Structure } from '../scenario/structure';
import type { Role } from '../vocabulary';

/** [J7] An inject with those whom it reaches: a letter, and what an official calls or mails, reach legal where nobody else is named. */
export function addressed(structure: Structure, inject: Inject): Inject {
  const to = inject.to ?? (isOfficial(structure, inject) ? (['legal'] satisfies Role[]) : undefined);
  if (!to) return inject;
  const played = to.filter((role) => rolesIn(structure).includes(role));
  return { ...inject, to: played.length > 0 ? played : ['lead'] };
}

function isOfficial({ personas }: Structure, { kind, persona }: Inject): boolean {
  if (kind === 'letter') return true;
  if (kind !== 'call' && kind !== 'mail') return false;
  return personas.some((one) => one.id === persona && one.kind === 'official');
}
