import type { Owned } from '@/server/homework/records';
import { signedInInstructor } from '@/server/pages/page-context';

export type Given = { params: Promise<{ id: string }> };

/** Whose homework is asked about; undefined when nobody is signed in. */
export async function ownedBy(request: Request, { params }: Given): Promise<Owned | undefined> {
  const [instructor, { id }] = await Promise.all([signedInInstructor(request.headers), params]);
  return instructor && { id, ownerId: instructor.id };
}
