import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { mailFailure, openMail } from './mail';

test('what the log has of a mail that is refused repeats no address, whatever the mail server says', async () => {
  const post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(new Error(`<${address}>: Kim Larsen is unknown here`)),
  });
  await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve));
  const place = post.server.address();
  const port = place && typeof place === 'object' ? place.port : 0;
  const sendMail = openMail({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'game@example.com' });
  const mail = { to: 'kim.larsen@example.com', subject: 'Monday', text: 'Come' };
  const failure: unknown = await sendMail?.(mail).catch((error: unknown) => error);
  await new Promise<void>((resolve) => post.close(resolve));
  expect(String(failure)).toContain('kim.larsen@example.com');
  expect(mailFailure(failure)).toBe('Error EENVELOPE RCPT TO 550');
  expect(mailFailure('kim.larsen@example.com')).toBe('string');
});
