import { type SignedIn, signedInInstructor } from '@/server/pages/page-context';
import { type OrganisationPermission, roleMay } from '@/wire/staff-roles';
import { refusal } from './refusal';

/** Whoever is signed in and whose role reaches that, or the refusal to answer with. */
export async function permitted(
  request: Request,
  permission: OrganisationPermission,
): Promise<{ by: SignedIn } | { refused: Response }> {
  const by = await signedInInstructor(request.headers);
  if (!by) return { refused: refusal('signed-out', 401) };
  return roleMay(by.role, permission) ? { by } : { refused: refusal('role-refused', 403) };
}
