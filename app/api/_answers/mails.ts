import { cookieOf } from '@/app/api/_answers/cookie-of';
import { forgottenToken } from '@/server/accounts/people';
import { installationForPages } from '@/server/pages/installation';
import { pageContext } from '@/server/pages/page-context';
import { offeredLanguage } from '@/wire/remembered';
import type { StaffRole } from '@/wire/staff-roles';
import { timeZone, wordsIn } from '@/words/in-language';
import { negotiateLanguage } from '@/words/negotiate';

type Invitation = { to: string; role: StaffRole; by: string; address: string };

/** Mails the link of an invitation; false where no mail is set up, or it could not be sent: then the link is to be copied. */
export async function mailInvitation(
  request: Request,
  { to, role, by, address }: Invitation,
): Promise<boolean> {
  const { sendMail } = installationForPages();
  if (!sendMail) return false;
  const { t } = await wordsFor(request);
  const mail = {
    to,
    subject: t('people.mail.invitation.subject', { name: by }),
    text: t('people.mail.invitation.text', { name: by, role: t(`people.role.${role}`), address }),
  };
  const failed = (error: unknown) => {
    pageContext().mailFailed(error);
    return false;
  };
  return sendMail(mail).then(() => true, failed);
}

/** Mails a link for a new password, if somebody has this address. Nobody waits for it: how long it takes would tell. */
export function mailReset(request: Request, email: string): void {
  const { db, settings, mailFailed } = pageContext();
  const { sendMail, publicUrl } = installationForPages();
  if (!sendMail || !publicUrl) return;
  const send = async () => {
    const [token, { t }] = await Promise.all([forgottenToken(db, settings, email), wordsFor(request)]);
    if (token === undefined) return undefined;
    // Never the address that the request names: a stranger's request would choose where the link leads.
    const address = `${publicUrl}/instructor/new-password#${token}`;
    const text = t('people.mail.reset.text', { address });
    return sendMail({ to: email, subject: t('people.mail.reset.subject'), text });
  };
  send().catch(mailFailed);
}

/** In the language of whoever asks. */
function wordsFor({ headers }: Request) {
  const [chosen, offered] = [cookieOf(headers, 'language'), cookieOf(headers, offeredLanguage)];
  return wordsIn(negotiateLanguage(chosen, headers.get('accept-language'), offered), timeZone);
}
