import { refusal } from '@/app/api/_answers/refusal';
import { signedInInstructor } from '@/server/pages/page-context';
import type { Asking, ChangeRefusal } from '@/server/workshops/changes';

export type Given = { params: Promise<{ id: string }> };

/** Who asks about which workshop; undefined when nobody is signed in. */
export async function askingOf(request: Request, { params }: Given): Promise<Asking | undefined> {
  const [instructor, { id }] = await Promise.all([signedInInstructor(request.headers), params]);
  return instructor && { id, ownerId: instructor.id };
}

export function refused(code: ChangeRefusal): Response {
  return refusal(code, code === 'round-running' ? 409 : 404);
}
