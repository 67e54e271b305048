import { createFirstInstructor } from '@/server/accounts/first-instructor';
import { setupIsOpen } from '@/server/accounts/setup-code';
import { pageContext } from '@/server/pages/page-context';
import { setupSchema } from '@/wire/forms/account';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { bodyOf } from '../_answers/body';
import { triesOf } from '../_answers/tries';

const mayTry = triesOf('setup', 10);

/** Is the installation still without an instructor? `{ open }` */
export async function GET(): Promise<Response> {
  return Response.json(
    { open: await setupIsOpen(pageContext().db) },
    { headers: { 'cache-control': 'no-store' } },
  );
}

/** Makes the first instructor with the one-time code. A refusal is `{ code }`, which is also the translation key. */
export async function POST(request: Request): Promise<Response> {
  if (!(await mayTry(request))) return refusal('too-many-tries', 429);
  const form = setupSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal(refusalOfForm(form.error), 400);
  const refused = await createFirstInstructor(pageContext().db, pageContext().settings, form.data);
  return refused ? refusal(refused, 403) : Response.json({ ok: true }, { status: 201 });
}

function refusal(code: string, status: number): Response {
  return Response.json({ code }, { status });
}
