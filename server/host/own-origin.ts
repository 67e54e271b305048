/** Who may send forms to us: pages of this server, by whichever of its names they were opened. */
export type OwnNames = {
  /** the Host header, or X-Forwarded-Host behind a trusted proxy */
  host: string | undefined;
  publicUrl: string | undefined;
};

/** Whether an Origin header names this server. `null` (a sandboxed frame, a file) does not. */
export function isOwnOrigin(origin: string, { host, publicUrl }: OwnNames): boolean {
  if (!URL.canParse(origin)) return false;
  const asked = new URL(origin);
  if (asked.protocol !== 'http:' && asked.protocol !== 'https:') return false;
  if (publicUrl && asked.origin === new URL(publicUrl).origin) return true;
  // The name that the browser asked for; behind a proxy the scheme may be another one than ours.
  return host !== undefined && asked.host === withoutDefaultPort(host, asked.protocol);
}

function withoutDefaultPort(host: string, protocol: string): string | undefined {
  const address = `${protocol}//${host}`;
  return URL.canParse(address) ? new URL(address).host : undefined;
}
