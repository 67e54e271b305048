import type { Rights } from './permissions';

/** What somebody with an account is in the organisation. */
export const staffRoles = ['owner', 'trainer', 'grader', 'viewer'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Everything that a role decides about outside of a single workshop. */
export const organisationPermissions = [
  /** results of groups and scenarios, without what people said or wrote */
  'read-results',
  /** the list of workshops: one's own and those that are shared with one */
  'see-workshops',
  'create-workshops',
  /** who else is here, to share a workshop with */
  'see-colleagues',
  /** invite, change roles, reset passwords, remove */
  'manage-people',
  'read-audit',
  /** learning platforms, and what is on its way to them */
  'manage-platforms',
] as const;
export type OrganisationPermission = (typeof organisationPermissions)[number];

const viewing: readonly OrganisationPermission[] = ['read-results', 'see-workshops'];
const training: readonly OrganisationPermission[] = [...viewing, 'create-workshops', 'see-colleagues'];

const allowed: Record<StaffRole, readonly OrganisationPermission[]> = {
  viewer: viewing,
  grader: viewing,
  trainer: training,
  owner: organisationPermissions,
};

/** The one place that says what a role may do in the organisation; what it does not name is refused. */
export function roleMay(role: StaffRole, permission: OrganisationPermission): boolean {
  return allowed[role].includes(permission);
}

/** How somebody stands to a workshop: it is theirs, it was shared with them, or neither. */
export type WorkshopTie = 'own' | 'shared' | 'none';

const rights: Record<StaffRole, Record<WorkshopTie, Rights | null>> = {
  owner: { own: 'owner', shared: 'owner', none: 'owner' },
  trainer: { own: 'owner', shared: 'co-instructor', none: null },
  grader: { own: 'observer', shared: 'observer', none: null },
  viewer: { own: 'reader', shared: 'reader', none: null },
};

/** The one place that says which rights in a workshop follow from a role; null: there is no such workshop for them. */
export function rightsInWorkshop(role: StaffRole, tie: WorkshopTie): Rights | null {
  return rights[role][tie];
}
