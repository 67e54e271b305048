export type MessageTree = { readonly [key: string]: string | MessageTree };

/** Every message by its dotted key: `{ a: { b: 'words' } }` -> `a.b`. */
export function flatMessages(tree: MessageTree, prefix = ''): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flatMessages(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}
