import { z } from 'zod';
import { isFrameKind } from '@/server/host/framed';
import { takeLaunch } from '@/server/lti/launch';
import { pageContext } from '@/server/pages/page-context';
import { offeredLanguageCookie } from '@/wire/remembered';
import { ltiAddresses } from '../_lti/addresses';
import { askedForm } from '../_lti/asked-form';
import { seeOther, toProblem } from '../_lti/problem-page';

const state = z.string().regex(/^[\w-]{16,128}$/);
const answerSchema = z.union([
  z.object({ state, id_token: z.string().min(1).max(50_000) }),
  z.object({ state: state.optional(), error: z.string() }),
]);

/** The platform's signed answer, sent by the browser's form. */
export async function POST(request: Request): Promise<Response> {
  if (!ltiAddresses()) return toProblem('lti-off');
  const answer = answerSchema.safeParse(await askedForm(request));
  if (!answer.success) return toProblem('malformed');
  if (!('id_token' in answer.data)) return toProblem('platform-refused');
  const { state: asked, id_token: idToken } = answer.data;
  const launch = await takeLaunch(pageContext().db, { state: asked, idToken, now: Date.now() });
  if (typeof launch === 'string') return toProblem(launch);
  const { code, offered } = launch;
  const cookie =
    offered && offeredLanguageCookie(offered, isFrameKind(request.headers.get('sec-fetch-dest')));
  return seeOther(`/lti/enter#${code}.${asked}`, cookie);
}
