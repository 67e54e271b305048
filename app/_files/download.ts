import { askerHeader } from '../_live/staff-key';

/** Asks the server for a file and hands it to the browser; undefined when that worked, else the refusal's code. */
export async function download(address: string, init?: RequestInit): Promise<string | undefined> {
  try {
    const answer = await fetch(address, signed(init));
    if (!answer.ok) return codeOf(await answer.json().catch(() => undefined));
    save(await answer.blob(), nameOf(answer.headers.get('content-disposition')));
    return undefined;
  } catch {
    return 'failed';
  }
}

/** The same with a question in JSON. */
export function downloadFor(address: string, question: unknown): Promise<string | undefined> {
  return download(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
}

/** A colleague's device shows its key; an account's cookie goes along by itself. */
function signed(init: RequestInit | undefined): RequestInit {
  const headers = new Headers(init?.headers);
  const key = askerHeader();
  if (key) headers.set('authorization', key);
  return { ...init, headers };
}

function codeOf(body: unknown): string {
  const code = body && typeof body === 'object' && 'code' in body ? body.code : undefined;
  return typeof code === 'string' ? code : 'failed';
}

function nameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : 'golden-hour';
}

function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the bytes only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
