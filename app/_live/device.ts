/**
 * What this device keeps: in this page first, so that it survives from one screen to the next wherever storage is
 * forbidden, full or wiped; then in the browser's storage, for the next visit. Parsed on the way in, never trusted.
 */
export function readKept<Value>(
  key: string,
  parse: (found: unknown) => Value | undefined,
): Value | undefined {
  const text = (inPageOnly.has(key) ? undefined : stored(key)) ?? inPage.get(key);
  if (text === undefined) return undefined;
  try {
    return parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function keep(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  inPage.set(key, text);
  try {
    localStorage.setItem(key, text);
  } catch {
    // Looked at below: the page goes on with its own memory.
  }
  if (stored(key) === text) inPageOnly.delete(key);
  else inPageOnly.add(key);
}

export function forget(key: string): void {
  inPage.delete(key);
  inPageOnly.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

/** Whether what was kept under this key will still be there when the page is loaded again. */
export function outlivesPage(key: string): boolean {
  return !inPageOnly.has(key) && stored(key) !== undefined;
}

/** For this tab alone: other tabs keep their own. */
export function keepInTab(key: string, value: string): void {
  ofTab.set(key, value);
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // The page remembers it as long as it lives.
  }
}

export function keptInTab(key: string): string | undefined {
  try {
    return ofTab.get(key) ?? sessionStorage.getItem(key) ?? undefined;
  } catch {
    return ofTab.get(key);
  }
}

const inPage = new Map<string, string>();
const ofTab = new Map<string, string>();
/** Keys whose last value storage did not take: what lies there, if anything, is older. */
const inPageOnly = new Set<string>();

function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** 128 random bits for ids that must not collide; `crypto.randomUUID` is missing on plain http addresses. */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
