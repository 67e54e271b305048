const branching = ['plural', 'select', 'selectordinal'];

/** What an ICU message asks for: `{count, plural, one {# post} other {# posts}} by <b>{name}</b>` -> `<b>`, `count plural`, `name`. */
export function icuArguments(message: string): string[] {
  const found = new Set([...message.matchAll(/<(\w+)>/g)].map((match) => `<${match[1]}>`));
  readText(message, 0, found);
  return [...found].sort();
}

/** Reads words up to the brace that closes them (or the end) and returns its place. */
function readText(message: string, from: number, found: Set<string>): number {
  let at = from;
  while (at < message.length && message[at] !== '}') {
    at = message[at] === '{' ? readArgument(message, at + 1, found) : at + 1;
  }
  return at;
}

/** Reads one argument after its opening brace and returns the place after the closing one. */
function readArgument(message: string, from: number, found: Set<string>): number {
  const head = /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?/.exec(message.slice(from));
  const [whole = '', name = '', kind] = head ?? [];
  found.add(kind ? `${name} ${kind}` : name);
  let at = from + whole.length;
  while (at < message.length && message[at] !== '}') {
    const opensBranch = message[at] === '{' && kind !== undefined && branching.includes(kind);
    at = opensBranch ? readText(message, at + 1, found) + 1 : at + 1;
  }
  return at + 1;
}
