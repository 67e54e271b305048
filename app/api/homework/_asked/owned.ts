import { permitted } from '@/app/api/_answers/permitted';
import type { Owned } from '@/server/homework/records';

export type Given = { params: Promise<{ id: string }> };

/** Whose homework is asked about, when their role lets them make any; else the refusal to answer with. */
export async function ownedBy(
  request: Request,
  { params }: Given,
): Promise<{ owned: Owned } | { refused: Response }> {
  const asked = await permitted(request, 'create-workshops');
  return 'refused' in asked ? asked : { owned: { id: (await params).id, ownerId: asked.by.id } };
}
