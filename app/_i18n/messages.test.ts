import { expect, test } from 'vitest';
import { da } from './messages/da/index';
import { en } from './messages/en/index';

type Tree = { readonly [key: string]: string | Tree };

test('every Danish message takes the same arguments as its English source', () => {
  const source = new Map(flatten(en));
  const wrong = flatten(da).filter(
    ([key, words]) => icuArguments(words) !== icuArguments(source.get(key) ?? ''),
  );
  expect(wrong).toEqual([]);
});

test('languages have the same keys', () => {
  expect(flatten(da).map(([key]) => key)).toEqual(flatten(en).map(([key]) => key));
});

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/** `{count, plural, one {# post} other {# posts}} by {name}` -> `count plural, name`; tags count too. */
function icuArguments(message: string): string {
  const named = [...message.matchAll(/\{\s*([a-zA-Z]\w*)\s*(?:,\s*(\w+))?\s*[,}]/g)].map((match) =>
    [match[1], match[2]].filter(Boolean).join(' '),
  );
  const tags = [...message.matchAll(/<(\w+)>/g)].map((match) => `<${match[1]}>`);
  const branchWords = [...message.matchAll(/(?:=\d+|\b(?:one|few|many|other))\s*\{\s*(\w+)\s*\}/g)].map(
    (match) => match[1],
  );
  return [...new Set([...named, ...tags].filter((name) => !branchWords.includes(name)))].sort().join(', ');
}
