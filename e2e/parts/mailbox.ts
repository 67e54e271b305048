import { SMTPServer } from 'smtp-server';

export interface Mailbox {
  /** smtp:// address of the server that collects. */
  url: string;
  /** The newest mail to this address, once there are as many; its words as sent. */
  mailTo: (address: string, count?: number) => Promise<string>;
  count: () => number;
  close: () => Promise<void>;
}

/** A real mail server on loopback that keeps what it is given. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: { to: string[]; text: string }[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, text: decoded(Buffer.concat(chunks).toString()) });
        done();
        for (const look of waiting) look();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const of = (to: string) => mails.filter((mail) => mail.to.includes(to));
  return {
    url: `smtp://127.0.0.1:${port}`,
    count: () => mails.length,
    mailTo: (to, count = 1) =>
      new Promise((resolve) => {
        const look = () => {
          const found = of(to)[count - 1];
          if (!found) return;
          waiting.delete(look);
          resolve(found.text);
        };
        waiting.add(look);
        look();
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Quoted-printable, as far as links need it: a line that was broken, and the equals sign. */
function decoded(raw: string): string {
  return raw.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');
}
