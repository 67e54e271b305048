import { type Launch, launchOf } from '@/server/lti/launch';
import { pageContext } from '@/server/pages/page-context';
import { refusal } from '../../_answers/refusal';

/** The launch that a ticket was given for, or the refusal to answer with. */
export async function launchAsked(ticket: string): Promise<{ launch: Launch } | { refused: Response }> {
  const launch = await launchOf(pageContext().db, ticket, Date.now());
  return launch ? { launch } : { refused: refusal('launch-over', 410) };
}
