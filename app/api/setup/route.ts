import { RateLimiterMemory } from 'rate-limiter-flexible';
import { createFirstInstructor } from '@/server/accounts/first-instructor';
import { setupIsOpen } from '@/server/accounts/setup-code';
import { visitorKey } from '@/server/host/visitor';
import { pageContext } from '@/server/pages/page-context';
import { setupSchema } from '@/wire/forms/account';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { bodyOf } from '../_answers/body';

const tries = new RateLimiterMemory({ points: 10, duration: 60 });

/** Is the installation still without an instructor? `{ open }` */
export async function GET(): Promise<Response> {
  return Response.json(
    { open: await setupIsOpen(pageContext().db) },
    { headers: { 'cache-control': 'no-store' } },
  );
}

/** Makes the first instructor with the one-time code. A refusal is `{ code }`, which is also the translation key. */
export async function POST(request: Request): Promise<Response> {
  if (!(await mayTry(visitorKey(request.headers.get('x-forwarded-for') ?? ''))))
    return refusal('too-many-tries', 429);
  const form = setupSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal(refusalOfForm(form.error), 400);
  const refused = await createFirstInstructor(pageContext().db, pageContext().settings, form.data);
  return refused ? refusal(refused, 403) : Response.json({ ok: true }, { status: 201 });
}

async function mayTry(visitor: string): Promise<boolean> {
  return tries.consume(visitor).then(
    () => true,
    () => false,
  );
}

function refusal(code: string, status: number): Response {
  return Response.json({ code }, { status });
}
