import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));

test('every rule of RULES.md is quoted by a test, and every rule quoted stands in RULES.md', () => {
  const written = rulesIn(readFileSync(`${folder}RULES.md`, 'utf8'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const tested = new Set(files.filter((name) => name.endsWith('.test.ts')).flatMap(read));
  const quoted = new Set(files.flatMap(read));
  expect([...written].filter((rule) => !tested.has(rule))).toEqual([]);
  expect([...quoted].filter((rule) => !written.has(rule))).toEqual([]);
});

function read(name: string): string[] {
  return [...rulesIn(readFileSync(folder + name, 'utf8'))];
}

function rulesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\[([A-Z]\d{1,2})\]/g)].map((match) => match[1] ?? ''));
}
