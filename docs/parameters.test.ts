import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parameters, responseParameters } from '@/engine/model/parameters';
import type { Parameter } from '@/engine/model/parameters/parameter';
import { sources } from '@/engine/model/parameters/sources';
import { rulesVersion } from '@/engine/round';

const certainties: Record<Parameter['certainty'], string> = {
  'confirmed-direction': 'direction published, size ours',
  'fitted-size': 'fitted to the cases',
  assumed: 'assumed',
};

const marks = new Map<unknown, string>(Object.entries(sources).map(([mark, source]) => [source, mark]));

test('docs/parameters.md shows the numbers that the equations read (vitest run docs -u writes it anew)', async () => {
  await expect(page()).toMatchFileSnapshot('parameters.md');
});

test('every source of the code stands in docs/model.md under the same mark and address', () => {
  const listed = new Map(
    readFileSync('docs/model.md', 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, mark, address] = /^- \*\*([A-Z]\d+)\*\* (.+)$/.exec(line) ?? [];
        return mark && address ? [[mark, address] as const] : [];
      }),
  );
  for (const [mark, { address }] of Object.entries(sources)) {
    const place = address?.replace('https://doi.org/', 'doi ').replace('https://', '') ?? '…';
    expect(listed.get(mark) ?? '', mark).toContain(place);
  }
});

test('every mark that docs/model.md quotes is one of its sources', () => {
  const text = readFileSync('docs/model.md', 'utf8');
  const quoted = new Set([...text.matchAll(/\[([A-Z]\d+)\]/g)].map(([, mark]) => mark));
  const missing = [...quoted].filter((mark) => !text.includes(`- **${mark}** `));
  expect(quoted.size).toBeGreaterThan(60);
  expect(missing).toEqual([]);
});

function page(): string {
  const tables = [
    ...Object.entries(parameters).map(([id, list]) => table('##', id, list)),
    '## Strategies',
    ...responseParameters.map(({ strategy, parameters: list }) => table('###', strategy, list)),
  ];
  return `${[
    '# The numbers of the model',
    `Rules version ${rulesVersion}. Made from \`engine/model/\`: \`npx vitest run docs -u\` writes this page anew. What they do and why: [model.md](model.md); the marks are its [sources](model.md#sources).`,
    ...tables.filter((text) => text !== ''),
  ].join('\n\n')}\n`;
}

function table(level: string, id: string, list: Record<string, Parameter>): string {
  const rows = Object.entries(list).map(
    ([name, { value, unit, meaning, certainty, sources: cited }]) =>
      `| \`${name}\` | ${value} | ${unit} | ${meaning} | ${certainties[certainty]} | ${cited.map(markOf).join(' ')} |`,
  );
  if (rows.length === 0) return '';
  return [
    `${level} ${id}`,
    '',
    '| | value | unit | meaning | how sure | sources |',
    '| --- | ---: | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function markOf(source: unknown): string {
  return marks.get(source) ?? 'unmarked';
}
