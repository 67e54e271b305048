import { z } from 'zod';
import { pageContext } from '@/server/pages/page-context';
import { formLimits } from '@/wire/limits';
import { bodyOf } from '../_answers/body';
import { refusal } from '../_answers/refusal';

const browserError = z.strictObject({
  /** what the person reads on the screen */
  reference: z.string().regex(/^[0-9a-f]{8}$/),
  message: z.string().max(formLimits.browserError.message),
  page: z.string().max(formLimits.browserError.page),
});

/** An error that ended a page in somebody's browser: it stands in the log under the code that the person was shown. */
export async function POST(request: Request): Promise<Response> {
  const told = browserError.safeParse(await bodyOf(request));
  if (!told.success) return refusal('malformed', 400);
  const { reference, message, page } = told.data;
  pageContext().browserFailed(`${reference} ${page} ${message}`);
  return new Response(null, { status: 204 });
}
