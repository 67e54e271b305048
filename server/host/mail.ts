import { createTransport } from 'nodemailer';
import { z } from 'zod';

/** A mail in plain text; `calendar`: an entry for the reader's calendar, as .ics. */
export type Mail = { to: string; subject: string; text: string; calendar?: string };

/** Sends a mail, or throws what the mail server said. */
export type SendMail = (mail: Mail) => Promise<void>;

/** Ms that a mail server has for each step before sending fails. */
const patienceMs = 10_000;

const failure = z.object({
  name: z.string(),
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
});

/** What the log may have of a mail that did not go out: at which step, and the mail server's number. Its words repeat addresses. */
export function mailFailure(error: unknown): string {
  const { name, code, command, responseCode } = failure.safeParse(error).data ?? { name: typeof error };
  return [name, code, command, responseCode].filter((part) => part !== undefined).join(' ');
}

/** Mail by the server at an smtp:// or smtps:// address, from one sender; undefined where none is set. */
export function openMail(set: { smtpUrl: string; mailFrom: string } | undefined): SendMail | undefined {
  if (!set) return undefined;
  const patience = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs };
  const transport = createTransport({
    url: set.smtpUrl,
    ...patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ to, subject, text, calendar }) => {
    await transport.sendMail({
      ...{ from: set.mailFrom, to, subject, text },
      ...(calendar !== undefined && {
        icalEvent: { method: 'PUBLISH', filename: 'workshop.ics', content: calendar },
      }),
    });
  };
}
