import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify as csvText } from 'csv-stringify/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { structureSchema } from '@/engine/scenario/structure';
import { wordsSchema } from '@/engine/scenario/words';
import { loadScenario } from '@/format/scenario-folder';
import type { MselRow } from '@/reports/msel/columns';
import { leftOutOf } from '@/reports/msel/left-out';
import { readMsel } from '@/reports/msel/read';
import { mselRows, type Told } from '@/reports/msel/rows-of';
import { skeletonOf } from '@/reports/msel/skeleton';
import { mselWords } from '@/reports/msel/words';
import { mselFile } from '@/reports/msel/write';
import { xlsxTables } from '@/reports/sheets/xlsx';
import type { Language } from '@/words/messages/index';
import { mselCommand } from './msel';
import { allScenarios, playable } from './scenario-argument';

const home = mkdtempSync(path.join(tmpdir(), 'msel-'));
afterAll(() => rmSync(home, { recursive: true }));

async function toldBy(given: string, language: Language): Promise<Told> {
  const found = await playable(given);
  if ('wrong' in found) throw new Error(found.wrong.join('\n'));
  const words = found.scenario.words[language];
  if (!words) throw new Error(`${given} has no ${language}`);
  return { structure: found.scenario.structure, words };
}

async function backFrom(file: Buffer) {
  const read = await readMsel(file);
  if (!read.ok) throw new Error(read.reason);
  return read;
}

const withoutLine = ({ line: _, ...row }: MselRow & { line: number }): MselRow => row;

type Listed = { id: string };
const isListed = (value: unknown): value is Listed =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
const listOf = (value: unknown): Listed[] => (Array.isArray(value) ? value.filter(isListed) : []);

/** What the list can't tell is put beside what came back from it: numbers of the model, reactions, and whole parts. */
function completed({ structure, words }: Told, came: Awaited<ReturnType<typeof skeletonOf>>): Told {
  const over = (part: 'injects' | 'intel' | 'scheduled' | 'decisions') =>
    listOf(came.structure[part]).map((entry) => {
      const own = structure[part].find(({ id }) => id === entry.id);
      const lost = leftOutOf({ structure, words }).filter((one) => one.part === part);
      const kept = Object.entries(own ?? {}).filter(([key]) => lost.some(({ field }) => field === key));
      return [entry.id, { ...Object.fromEntries(kept), ...entry, ...responsesOf(own, entry) }];
    });
  const parts = (['injects', 'intel', 'scheduled', 'decisions'] as const).map((part) => [
    part,
    over(part).map(([, entry]) => entry),
  ]);
  const plain: unknown = came.structure['milestones'];
  const raw = {
    ...structure,
    company: listOf(came.structure['personas'])[0]?.id,
    crowd: [],
    enquiries: [],
    goals: undefined,
    noise: undefined,
    starts: came.structure['starts'],
    ends: came.structure['ends'],
    facts: [],
    phases: came.structure['phases'],
    channels: listOf(came.structure['channels']).map((channel) => ({ ...structure.channels[0], ...channel })),
    personas: listOf(came.structure['personas']).map((persona) => ({ ...structure.personas[0], ...persona })),
    ...(plain === undefined ? {} : { milestones: plain }),
    ...Object.fromEntries(parts),
  };
  return {
    structure: structureSchema.parse(raw),
    words: wordsSchema.parse({ ...words, ...came.words, roles: words.roles, facts: words.facts }),
  };
}

function responsesOf(own: unknown, entry: object) {
  if (!('responses' in entry) || typeof own !== 'object' || own === null || !('responses' in own)) return {};
  const before = listOf(own.responses);
  return {
    responses: listOf(entry.responses).map(({ id }) => ({ ...before.find((one) => one.id === id), id })),
  };
}

const shipped = (await allScenarios()).flatMap((folder) =>
  (['en', 'da'] as const).map((language) => ({ slug: path.basename(folder), language })),
);

describe.each(shipped)('the events list of $slug in $language', async ({ slug, language }) => {
  const told = await toldBy(slug, language);
  const say = await mselWords(language);
  const rows = mselRows(told, say);

  it('has a line for every inject, planned post, piece of intel, decision and milestone', () => {
    const { injects, scheduled, intel, decisions, milestones = [] } = told.structure;
    const all = [...injects, ...scheduled, ...intel, ...decisions, ...milestones].map(({ id }) => id);
    expect(rows.map(({ id }) => id).sort()).toEqual(all.sort());
  });

  it.each(['xlsx', 'csv'] as const)('comes back from %s with every text as it was', async (kind) => {
    const { rows: came, unknown } = await backFrom(await mselFile(told, say, kind));
    expect(unknown).toEqual([]);
    expect(came.map(withoutLine)).toEqual(rows);
  });

  it('keeps everything that it tells on the way into a scenario and out again', async () => {
    const { rows: came } = await backFrom(await mselFile(told, say, 'xlsx'));
    const skeleton = await skeletonOf(came, { title: told.words.title, language });
    expect(skeleton.notTaken).toEqual([]);
    const again = completed(told, skeleton);
    const company = { ...again.structure.personas[0], id: companyOf(told, again) };
    expect(mselRows({ ...again, structure: { ...again.structure, company: company.id } }, say)).toEqual(rows);
  });

  it('says what it leaves out: every other part of the files', () => {
    const listed = leftOutOf(told).map(({ part, field }) => `${part}: ${field}`);
    for (const part of ['crisis', 'reputation', 'desk', 'crowd', 'enquiries', 'facts', 'voices', 'variants'])
      expect(listed).toContain(`scenario: ${part}`);
    expect(listed).toEqual(expect.arrayContaining(['injects: news', 'responses: acts', 'words: case']));
    expect(listed).not.toContain('injects: at');
  });
});

/** The company goes by its name, as every persona of a list. */
function companyOf(told: Told, again: Told): string {
  const name = told.words.personas[told.structure.company]?.name;
  const [id = ''] = Object.entries(again.words.personas).find(([, one]) => one.name === name) ?? [];
  return id;
}

describe('a list that somebody else wrote', () => {
  const list = [
    ['Exercise "Low water"', '', '', '', '', '', ''],
    [
      'Event #',
      'Event Time',
      'Event Description',
      'Sender',
      'Recipient Player(s)',
      'Delivery Method',
      'Expected Player Action',
    ],
    ['1', '09:10', 'A reader asks about the colour of the water.', 'Anne Kjær', 'Everyone', 'E-mail', ''],
    ['2', '23:50', '=1+1', 'The Post', 'Legal', 'Phone', 'Call back'],
    ['3', '00:20', 'A film of the pipe.', 'Anne Kjær', 'Mayor', 'Social media', ''],
  ];

  it('becomes a scenario with times that go past midnight, people, places and roles', async () => {
    const { rows } = await backFrom(Buffer.from(csvText(list)));
    const { structure, words, notTaken } = await skeletonOf(rows, { title: 'Low water', language: 'en' });
    expect(structure['injects']).toEqual(
      [
        {
          id: '3-a-reader-asks-about-the-colour-of-the',
          at: 'd1 09:10',
          channel: 'e-mail',
          persona: 'anne-kjaer',
          kind: 'mail',
        },
        { id: 'inject', at: 'd1 23:50', channel: 'phone', persona: 'the-post', kind: 'call', to: ['legal'] },
        {
          id: 'a-film-of-the-pipe',
          at: 'd2 00:20',
          channel: 'social-media',
          persona: 'anne-kjaer',
          kind: 'news',
        },
      ].map((inject) => expect.objectContaining({ ...inject, id: expect.any(String) })),
    );
    expect(words['personas']).toEqual({
      'anne-kjaer': { name: 'Anne Kjær' },
      'the-post': { name: 'The Post' },
    });
    expect(notTaken).toEqual([
      { line: 4, column: 'expected', text: 'Call back' },
      { line: 5, column: 'to', text: 'Mayor' },
    ]);
  });

  it('is read by the headings of another language as well', async () => {
    const polish = 'Lp.|Godzina|Opis zdarzenia|Nadawca|Odbiorca|Sposób przekazania|Oczekiwana reakcja';
    const [title = [], , ...events] = list;
    const { rows, unknown } = await backFrom(Buffer.from(csvText([title, polish.split('|'), ...events])));
    expect(unknown).toEqual([]);
    expect(rows).toEqual((await backFrom(Buffer.from(csvText(list)))).rows);
  });

  it('is found on whichever sheet has its headings', async () => {
    const cover = { name: 'About', head: ['Exercise Storm'], rows: [['by the harbour']] };
    const events = { name: 'Events', head: ['Time', 'Event Description'], rows: [['18:45', 'Rain 🌧️']] };
    const read = await readMsel(await xlsxTables([cover, events]));
    expect(read).toMatchObject({ ok: true, rows: [{ time: '18:45', text: 'Rain 🌧️', line: 2 }] });
  });

  it('may have a title above its headings, and a separator that stands in no title', async () => {
    const read = await readMsel(Buffer.from('Exercise Storm\n\nTime;Event Description\n18:45;"Rain, wind"'));
    expect(read).toMatchObject({ ok: true, rows: [{ time: '18:45', text: 'Rain, wind', line: 4 }] });
  });

  it('is told apart from a file that is none', async () => {
    expect(await readMsel(Buffer.from('a letter\nto nobody'))).toMatchObject({ ok: false });
    expect(await readMsel(Buffer.from('PK nothing'))).toMatchObject({ ok: false });
    expect(await readMsel(Buffer.from([0x54, 0xe6, 0x0a]))).toMatchObject({ ok: false });
  });
});

describe('the command', () => {
  async function command(...args: string[]) {
    const said: string[] = [];
    const output = {
      say: (line: string) => void said.push(line),
      complain: (line: string) => void said.push(line),
    };
    return { status: await mselCommand.run(args, output), said: said.join('\n') };
  }

  it('writes a list, makes a beginning of it, and names what is still missing', async () => {
    const file = path.join(home, 'list.csv');
    const out = await command('format/fixtures/small', '--out', file);
    expect(out).toMatchObject({ status: 0 });
    expect(out.said).toContain('injects: news (1)');
    const folder = path.join(home, 'again');
    const { status, said } = await command(file, '--out', folder);
    expect(status).toBe(0);
    for (const part of ['crisis', 'reputation', 'desk', 'voices', 'hazards']) expect(said).toContain(part);
    expect(await command(file, '--out', folder)).toMatchObject({ status: 2 });
    expect(existsSync(path.join(folder, 'en.yaml'))).toBe(true);
  });

  it('gives injects and decisions the ids that they had, and the check misses things but finds nothing wrong', async () => {
    const file = path.join(home, 'small.csv');
    await command('format/fixtures/small', '--out', file);
    const folder = path.join(home, 'small');
    await command(file, '--out', folder);
    const before = (name: string): unknown =>
      parse(readFileSync(`format/fixtures/small/${name}.yaml`, 'utf8'));
    const came: unknown = parse(readFileSync(path.join(folder, 'scenario.yaml'), 'utf8'));
    expect(ids(came, 'injects')).toEqual(
      ids(before('scenario'), 'injects').sort(likeIn(ids(came, 'injects'))),
    );
    expect(ids(came, 'decisions')).toEqual(['first-word', 'second-word']);
    const loaded = await loadScenario(folder, home);
    if (loaded.ok) throw new Error('a list alone is no whole scenario');
    const reasons = loaded.problems.map(({ reason }) => reason);
    expect(reasons).toContain('is missing');
    expect(reasons.filter((reason) => !/is missing$|^undefined fits none/.test(reason))).toEqual([]);
  });

  const ids = (value: unknown, part: string): string[] =>
    typeof value === 'object' && value !== null && part in value
      ? listOf(Object.entries(value).find(([key]) => key === part)?.[1]).map(({ id }) => id)
      : [];
  const likeIn = (order: string[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
});
