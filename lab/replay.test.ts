import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRound } from '@/engine/create';
import { debrief } from '@/engine/debrief';
import { rehearse } from '@/engine/lab/rehearse';
import { roundHash } from '@/engine/round-file/personal';
import { roundFile } from '@/engine/round-file/round-file';
import { sealed } from '@/engine/round-file/seal';
import { replayCommand } from './replay';
import { playable } from './scenario-argument';
import { countingCalls, mostCalls } from './testing/calls';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const played = await playRound();
const text = sealed(played, sha256);
const lines = text.split('\n');

/** A whole round by simulated people, as a server would export it. */
async function playRound() {
  const found = await playable('lab/fixtures/sound');
  if ('wrong' in found) throw new Error(found.wrong.join('\n'));
  const { scenario } = found;
  const { round, log } = rehearse({ scenario, seed: 42, teams: 2, seatsPerTeam: 3, languages: ['en', 'da'] });
  const beginning = createRound({ ...round, teamCount: 2 });
  return roundFile(beginning, log, debrief(round, log));
}

function replay(contents: string | Buffer, ...more: string[]) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'lab-')), 'round.json');
  writeFileSync(file, contents);
  return command(file, ...more);
}

async function command(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await replayCommand.run(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { status, said: said.join('\n'), complained: complained.join('\n') };
}

/** Seals a text anew, as somebody would who wants to pass a changed file off as whole. */
function resealed(change: (body: string) => string): string {
  const body = change(lines.slice(0, -4).join('\n')).split('\n');
  const covered = [...body, `"seals":${JSON.stringify(body.map((line) => sha256(line).slice(0, 16)))},`].join(
    '\n',
  );
  return `${covered}\n"hash":"${sha256(covered)}"\n}\n`;
}

const lineWith = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;

describe('npm run lab -- replay', () => {
  it('checks the seal, plays the log again and prints the result', async () => {
    const { status, said } = await replay(text);
    expect(status).toBe(0);
    expect(said).toMatch(/the seal is whole; sound, seed 42, \d+ lines of log/);
    const beginning = createRound({ ...played.round, scenario: played.scenario });
    expect(said).toContain(`the round is ${roundHash(beginning, played.log, sha256)}`);
    const [a] = played.results.teams;
    expect(said).toMatch(
      new RegExp(
        `team A +3 +\\d+ +\\${a && a.outcome.score > 0 ? '+' : '-'}?${Math.abs(a?.outcome.score ?? 0).toFixed(1)}`,
      ),
    );
    expect(said).toContain('the log gives these results');
  });

  it('takes a file whose line ends have become those of Windows', async () => {
    expect(await replay(text.replaceAll('\n', '\r\n'))).toMatchObject({ status: 0, complained: '' });
  });

  it('is plain JSON, the same bytes each time', () => {
    expect(JSON.parse(text)).toMatchObject({ format: 'golden-hour-sealed-round', version: 1 });
    expect(sealed(JSON.parse(JSON.stringify(played)), sha256)).toBe(text);
  });

  it('detects any changed byte, and names its place', async () => {
    const changes: [string, string, number, RegExp][] = [
      ['"seed":42', '"seed":43', lineWith('"seed":42'), /"round" was changed/],
      ['"severity":0.4', '"severity":0.5', lineWith('"severity":0.4'), /"structure" was changed/],
      ['It was sugar.', 'It was Sugar.', lineWith('It was sugar.'), /the words in "en" was changed/],
      [
        '"type":"round-started"',
        '"type":"round-resumed"',
        lineWith('round-started'),
        /line \d+ of the log was changed/,
      ],
      ['"results":{', '"results": {', lineWith('"results":{'), /"results" was changed/],
    ];
    for (const [part, by, line, reason] of changes) {
      expect(text).toContain(part);
      const { status, complained, said } = await replay(text.replace(part, by));
      expect([status, said]).toEqual([1, '']);
      expect(complained).toMatch(new RegExp(`round\\.json:${line} `));
      expect(complained).toMatch(reason);
    }
  });

  it('detects a byte changed anywhere at all', async () => {
    const bytes = Buffer.from(text);
    for (let i = 0; i < 200; i++) {
      const place = Math.floor((i / 200) * bytes.length);
      const copy = Buffer.from(bytes);
      copy[place] = (copy[place] ?? 0) ^ 1;
      const { status, complained } = await replay(copy);
      expect(status, `byte ${place}`).not.toBe(0);
      expect(complained).toMatch(/round\.json:\d+ /);
    }
  });

  it('detects lines added and lines taken away', async () => {
    const log = lineWith('"log":[');
    const without = [...lines.slice(0, log), ...lines.slice(log + 1)].join('\n');
    expect((await replay(without)).complained).toMatch(new RegExp(`:${log + 1} 1 line missing from here on`));
    const twice = [...lines.slice(0, log + 1), ...lines.slice(log)].join('\n');
    expect((await replay(twice)).complained).toMatch(/1 line added from here on/);
  });

  it('finds results that the log does not give, even under a fresh seal', async () => {
    const score = played.results.teams[0]?.outcome.score ?? 0;
    const lie = resealed((body) =>
      body.replace(new RegExp(`"score":${score}(?=[,}])`), `"score":${score + 5}`),
    );
    const { status, complained } = await replay(lie);
    expect(status).toBe(1);
    expect(complained).toMatch(/results\.teams\[0\]\.outcome\.score: is .* but the replay gives/);
  });

  it('plays nothing that was played under other rules', async () => {
    const { status, said } = await replay(
      resealed((body) => body.replace('"rules":2,"seed"', '"rules":9,"seed"')),
    );
    expect(status).toBe(0);
    expect(said).toContain('played under rules 9');
  });
});

it('[R1] plays a round of earlier rules again under its own', async () => {
  const { status, said, complained } = await command('engine/earlier/fixtures/seat-taken.round.json');
  expect([status, complained]).toEqual([0, '']);
  expect(said).toContain('played under rules 1, and played again under them');
  expect(said).toContain('the log gives these results');
});

describe('a file that is none', () => {
  const refused = async (contents: string | Buffer, reason: RegExp) => {
    const { given, calls } = await countingCalls(() => replay(contents));
    const { status, complained, said } = given;
    expect(status).toBe(2);
    expect(complained).toMatch(reason);
    expect(said).toBe('');
    expect(calls).toBeLessThan(mostCalls);
  };

  it('is refused with file, line and reason, and little work', async () => {
    await refused('', /round\.json:1 is not JSON/);
    await refused('{"a":1}', /is no sealed round file/);
    await refused(JSON.stringify(JSON.parse(text), null, 2), /was written anew by another program/);
    await refused(lines.slice(0, 40).join('\n'), /round\.json:\d+ is not JSON/);
    await refused(Buffer.from([0, 1, 2, 255]), /round\.json:1 is not JSON/);
    await refused('['.repeat(500_000), /is not JSON/);
    await refused(
      resealed((body) => body.replace('"severity":0.4', '"severity":"a lot"')),
      /scenario\.structure\.crisis\.severity/,
    );
    await refused(
      resealed((body) => body.replace('"type":"round-started"', '"type":"round-danced"')),
      /log\[\d+\]\.events\[0\]/,
    );
    await refused(
      resealed((body) => body.replace('"seq":3', '"seq":9')),
      /round\.json:\d+ log\[2\]\.seq: is 9, but stands in place 3/,
    );
    await refused(
      resealed((body) => body.replace('"languages":["en","da"]', '"languages":["en","pl"]')),
      /has no words in "pl"/,
    );
  });

  it('is refused before it is read when it is huge, or not there', async () => {
    await refused(Buffer.alloc(65 * 1024 * 1024, 'x'), /is too large/);
    expect(await command('no-such-file.json')).toMatchObject({
      status: 2,
      complained: expect.stringContaining('no such file'),
    });
    expect(await command()).toMatchObject({ status: 2 });
    expect((await command('a', 'b')).complained).toContain('one too many');
  });
});
