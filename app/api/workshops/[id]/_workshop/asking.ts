import { permitted } from '@/app/api/_answers/permitted';
import { refusal } from '@/app/api/_answers/refusal';
import { addAuditLine } from '@/server/accounts/audit';
import { pageContext, type SignedIn } from '@/server/pages/page-context';
import type { ChangeRefusal } from '@/server/workshops/changes';
import type { AuditAction } from '@/wire/audit-actions';

export type Given = { params: Promise<{ id: string }> };

/** Who asks about which workshop, when their role lets them lead any; else the refusal to answer with. */
export async function askingOf(
  request: Request,
  { params }: Given,
): Promise<{ asking: { id: string; by: SignedIn } } | { refused: Response }> {
  const asked = await permitted(request, 'create-workshops');
  return 'refused' in asked ? asked : { asking: { id: (await params).id, by: asked.by } };
}

/** Writes into the audit list what was done to this workshop, by its title. */
export async function noteInWorkshop(
  { id, by }: { id: string; by: SignedIn },
  action: AuditAction,
): Promise<void> {
  const { db } = pageContext();
  const workshop = await db.workshop.findUnique({ where: { id }, select: { title: true } });
  await addAuditLine(db, { actor: by, action, subject: workshop?.title ?? '' });
}

export function refused(code: ChangeRefusal): Response {
  return refusal(code, code === 'round-running' ? 409 : 404);
}
