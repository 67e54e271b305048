/** What this device keeps in localStorage: parsed on the way in, never trusted, never in the way when it is full or forbidden. */
export function readKept<Value>(
  key: string,
  parse: (found: unknown) => Value | undefined,
): Value | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A private window or a full disk: the game goes on without a memory.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

/** 128 random bits for ids that must not collide; `crypto.randomUUID` is missing on plain http addresses. */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
