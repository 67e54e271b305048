import { codeOf } from './file-words';

/** Where a postgresql:// address leads, without its password. */
interface Where {
  at: string;
  user: string;
  database: string;
}

const NO_HOST = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'];
const NO_WAY = ['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'EADDRNOTAVAIL'];
const NO_SOCKET = ['ENOENT', 'ENOTDIR', 'ENOTSOCK'];

/**
 * Why one's own database did not let us in, as one sentence with what to do; never with its password. An error that
 * says nothing about the connection comes back as it is.
 */
export function inConnectionWords(error: unknown, url: string): unknown {
  const why = reason(codeOf(error), error instanceof Error ? error.message : '', whereIn(url));
  return why ? new Error(`DATABASE_URL: ${why}`, { cause: withoutPassword(error, url) }) : error;
}

function reason(code: string, message: string, where: Where): string | undefined {
  return (
    ofNetwork(code, message, where) ?? ofPostgres(code, message, where) ?? ofCertificate(code, message, where)
  );
}

function ofNetwork(code: string, message: string, { at }: Where): string | undefined {
  if (code === 'ECONNREFUSED')
    return `nothing answers at ${at}. Is PostgreSQL running there, and is the port right?`;
  if (NO_HOST.includes(code)) return `there is no computer of that name (${at}). Check the name.`;
  if (NO_WAY.includes(code) || /timeout expired|timed? ?out/i.test(message))
    return `${at} does not answer. Check the address, and the firewall in between.`;
  if (NO_SOCKET.includes(code)) return `there is no PostgreSQL socket at ${at}. Check the folder.`;
  if (code === 'EACCES') return `this account may not use the socket at ${at}.`;
  if (code === 'ECONNRESET' || /Connection terminated|unexpected|Received.*response/i.test(message))
    return `what answers at ${at} does not speak as PostgreSQL does. Check host and port.`;
  return undefined;
}

function ofPostgres(code: string, message: string, { at, user, database }: Where): string | undefined {
  if (code === '28P01') return `${at} refuses the password of "${user}". Check user and password.`;
  if (/password must be a (non-empty )?string/.test(message))
    return `${at} wants a password for "${user}", and DATABASE_URL has none.`;
  if (code === '28000')
    return `${at} does not let "${user}" in (${message}). Check the user, and pg_hba.conf there.`;
  if (code === '3D000') return `there is no database "${database}" at ${at}. Create it, or check the name.`;
  if (code === '42501')
    return `"${user}" may not do that in "${database}" at ${at} (${message}). Make it the owner.`;
  if (code === '53300')
    return `${at} has no connection left. Raise max_connections there, or end other programs.`;
  if (code === '57P03') return `${at} is starting or stopping. Try again in a moment.`;
  if (code === '25006') return `${at} only lets us read: it is a replica. Take the address of the primary.`;
  if (code === '53100') return `the disk at ${at} is full. Make room there.`;
  return undefined;
}

function ofCertificate(code: string, message: string, { at }: Where): string | undefined {
  if (/does not support SSL/.test(message))
    return `${at} has no encryption. Take sslmode away from the address.`;
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code))
    return `the certificate of ${at} is not trusted here (${message}). Name its authority with sslrootcert.`;
  return undefined;
}

/** A socket's folder is named instead of host and port. */
function whereIn(url: string): Where {
  const { hostname, port, username, pathname, searchParams } = new URL(url);
  const user = decodeURIComponent(username) || 'no user';
  const folder = searchParams.get('host');
  const at = folder ?? `${hostname || 'localhost'}:${port || 5432}`;
  return { at, user, database: decodeURIComponent(pathname.slice(1)) || user };
}

function withoutPassword(error: unknown, url: string): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const password = decodeURIComponent(new URL(url).password);
  const message = error.message || codeOf(error);
  return new Error(password ? message.replaceAll(password, '***') : message);
}
