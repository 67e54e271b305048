/**
 * What somebody is in a workshop besides a player. Colleagues come by an invitation; for people with an account, their
 * role says it (staff-roles.ts). A reader reads the debrief, and is never in the room.
 */
export type Rights = 'owner' | InvitedRights | 'reader';
export type InvitedRights = 'co-instructor' | 'observer';

/** Everything that rights decide about; the same words stand on the invitation, each as a sentence. */
export const permissions = [
  /** the room without what is still to come */
  'watch',
  'note-and-grade',
  'read-debrief',
  /** the script, its notes, and every live command */
  'run-round',
  /** the next round, and the end of the workshop */
  'open-and-close',
  'export',
  /** make somebody else the host while one is the host */
  'hand-over',
  /** who else gets in */
  'invite',
  /** works-council mode, retention, copies, the bin */
  'own',
] as const;

export type Permission = (typeof permissions)[number];

const reading: readonly Permission[] = ['read-debrief'];
const watching: readonly Permission[] = ['watch', 'note-and-grade', 'read-debrief'];
const running: readonly Permission[] = [...watching, 'run-round', 'open-and-close', 'export', 'hand-over'];

const allowed: Record<Rights, readonly Permission[]> = {
  reader: reading,
  observer: watching,
  'co-instructor': running,
  owner: permissions,
};

/** Everything that somebody with these rights may do. */
export function permissionsOf(rights: Rights): Permission[] {
  return [...allowed[rights]];
}

/** The one place that says what a person may do in a workshop. */
export function can(rights: Rights, permission: Permission): boolean {
  return allowed[rights].includes(permission);
}

/** Why not, as a translation key: observers watch, and some things are the owner's alone. */
export function refusalOf(rights: Rights): 'only-watching' | 'owner-only' {
  return rights === 'observer' || rights === 'reader' ? 'only-watching' : 'owner-only';
}
