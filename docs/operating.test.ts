import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openMeters } from '@/server/host/meters';
import { verbs } from '@/server/xapi/statements';
import { staffRoles } from '@/wire/staff-roles';

/** What the pages for whoever runs the server name in code is there; pages-in-languages.test.ts holds the other languages to them. */
const codeIn = (page: string) =>
  [...readFileSync(`docs/${page}.md`, 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
const pages = ['operating', 'lti', 'xapi'];
const settings = new Set(
  [...readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=/gm)].map(([, name = '']) => name),
);

test.each(pages)('every setting that %s.md names is one of the installation', (page) => {
  const named = codeIn(page).flatMap((code) => code.match(/^(?:[A-Z]+(?:_[A-Z]+)+|NODES)(?=$|[=/])/) ?? []);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !settings.has(name))).toEqual([]);
});

test('every metric of operating.md is measured, and every one of ours stands there', async () => {
  const meters = openMeters({ ofProcess: true });
  meters.count(() => ({ rounds: { running: 1 }, lines: { player: 1 }, players: 1, lostMs: 0 }));
  const measured = new Set((await meters.text()).match(/(?<=^# TYPE )\w+/gm));
  const code = codeIn('operating');
  const named = code.filter((one) => /^golden_hour_\w+$/.test(one));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !measured.has(name))).toEqual([]);
  const ours = [...measured].filter((name) => !/^golden_hour_(process|nodejs)_/.test(name));
  expect(
    ours.filter((name) => !code.some((one) => name === one || (one.startsWith('_') && name.endsWith(one)))),
  ).toEqual([]);
});

test('the table of verbs is that of the statements', () => {
  expect(codeIn('xapi').filter((code) => /verbs?[:/]/.test(code))).toEqual(Object.values(verbs));
});

test('the table of roles has every role', () => {
  const [head = ''] = /^\| \| viewer .*$/m.exec(readFileSync('docs/operating.md', 'utf8')) ?? [];
  expect(head.match(/\w+/g)).toHaveLength(staffRoles.length);
});
