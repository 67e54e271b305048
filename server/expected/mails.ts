import { isTimeZone } from '@/wire/time-zone';
import { timeZone, wordsIn } from '@/words/in-language';
import { isLanguage, sourceLanguage } from '@/words/messages/index';
import type { Mail } from '../host/mail';

type Written = {
  kind: 'invitation' | 'reminder';
  to: { name: string; email: string };
  /** the personal link */
  address: string;
  workshop: { title: string; startsAt: Date | null; timeZone: string | null };
  /** who invites */
  by: string;
  language: string;
};

/** A mail to a player on a list, in a language: what, when, and the personal link, which also takes them off the list. */
export async function playerMail({ kind, to, address, workshop, by, language }: Written): Promise<Mail> {
  const zone = isTimeZone(workshop.timeZone) ? workshop.timeZone : timeZone;
  const { t, format } = await wordsIn(isLanguage(language) ? language : sourceLanguage, zone);
  const { title, startsAt } = workshop;
  const date = startsAt && format.dateTime(startsAt, { dateStyle: 'full', timeStyle: 'short' });
  const when = date ? t('expected.mail.when', { date, zone: zone.replaceAll('_', ' ') }) : '';
  const { name, email } = to;
  const text =
    kind === 'invitation'
      ? t('expected.mail.invitation.text', { name, by, title, when, address })
      : t('expected.mail.reminder.text', { name, title, when, address });
  return { to: email, subject: t(`expected.mail.${kind}.subject`, { title }), text };
}
