import { askServer } from '../_ask/ask-server';
import { askerHeader } from '../_live/staff-key';

/** Why there is no file; `letters` are the signs that no font has. */
export interface Refused {
  code: string;
  letters: readonly string[];
}

/** Asks the server for a file and hands it to the browser; undefined when that worked. */
export async function download(address: string, init?: RequestInit): Promise<Refused | undefined> {
  const asked = await askServer(address, signed(init));
  if (!asked.ok) return { code: asked.code, letters: lettersIn(asked.body) };
  const bytes = await asked.response.blob().catch(() => undefined);
  if (!bytes) return { code: 'unreachable', letters: [] };
  saveFile(bytes, nameOf(asked.response.headers.get('content-disposition')));
  return undefined;
}

/** The same with a question in JSON. */
export function downloadFor(address: string, question: unknown): Promise<Refused | undefined> {
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

function lettersIn(body: unknown): string[] {
  const answer = body && typeof body === 'object' ? body : {};
  return 'letters' in answer && Array.isArray(answer.letters) ? answer.letters.map(String) : [];
}

function nameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : 'golden-hour';
}

/** Hands bytes to the browser as a file of this name. */
export function saveFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the bytes only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
