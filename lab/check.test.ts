import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemText } from '@/format/problem';
import { parseYaml } from '@/format/yaml-source';
import { checkCommand } from './check';
import { examine } from './check/examine';
import { allScenarios } from './scenario-argument';
import { countingCalls, mostCalls } from './testing/calls';

const faultSchema = z.strictObject({
  tells: z.string(),
  file: z.string(),
  part: z.string(),
  by: z.string(),
  finds: z.string(),
  at: z.string(),
});

const sound = 'lab/fixtures/sound';
const broken = 'lab/fixtures/broken';
const slugs = (await allScenarios()).map((folder) => path.basename(folder));
const faults = readdirSync(broken)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const parsed = parseYaml(name, readFileSync(path.join(broken, name), 'utf8'), faultSchema);
    if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join('\n'));
    return { name: path.basename(name, '.yaml'), ...parsed.value };
  });

/** The sound scenario with some of its files changed, in a folder of its own. */
function spoil(folder: string, changed: Record<string, string>): string {
  cpSync(sound, folder, { recursive: true });
  for (const [file, text] of Object.entries(changed)) writeFileSync(path.join(folder, file), text);
  return folder;
}

const somewhere = () => mkdtempSync(path.join(tmpdir(), 'lab-'));

/** The real command, bundled as authors run it: simulated teams play many times as fast as under a test runner. */
function lab(...args: string[]): { status: number | null; said: string } {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/lab.mjs', ...args], { encoding: 'utf8' });
  return { status, said: stdout };
}

describe('npm run lab -- check', () => {
  const folder = somewhere();
  const spoiled = new Map<string, string>();
  let said = '';

  beforeAll(() => {
    for (const { name, file, part, by } of faults) {
      const text = readFileSync(path.join(sound, file), 'utf8');
      expect(text, `${name}: the sound file has the part`).toContain(part);
      spoiled.set(name, text.replace(part, by));
      spoil(path.join(folder, name), { [file]: spoiled.get(name) ?? '' });
    }
    const checked = lab('check', folder);
    expect(checked.status).toBe(1);
    said = checked.said;
  });

  it.each(faults)('finds $name: $tells', ({ name, file, finds, at }) => {
    const lines = said.split('\n');
    const before = (spoiled.get(name) ?? '').split(at)[0] ?? '';
    const place = `${folder}/${name}/${file}:${before.split('\n').length} `;
    expect(lines.filter((line) => line.startsWith(place) && line.includes(finds))).toHaveLength(1);
    expect(said).toMatch(new RegExp(`^${name}: [123] problem`, 'm'));
  });

  it('has nothing to say against a sound scenario, nor against those that are shipped', () => {
    expect(lab('check', sound)).toEqual({ status: 0, said: expect.stringContaining('sound: all well') });
    const shipped = lab('check');
    expect(shipped.said.split('\n').filter((line) => !line.startsWith('advice: '))).toEqual([
      ...slugs.flatMap((slug) => [
        expect.stringContaining(`${slug}: all well`),
        expect.stringMatching(/^ {2}languages: en \d+ texts(, [a-z]{2} \d+ texts)+$/),
      ]),
      '',
    ]);
    expect(shipped.status).toBe(0);
  });

  it('refuses what is no scenario in a sentence', async () => {
    const complaint = async (...args: string[]) => {
      const complained: string[] = [];
      const output = { say: () => undefined, complain: (line: string) => complained.push(line) };
      return [await checkCommand.run(args, output), complained.join()];
    };
    expect(await complaint('seat-takn')).toEqual([2, expect.stringContaining('did you mean "seat-taken"?')]);
    expect(await complaint(somewhere())).toEqual([2, expect.stringContaining('holds no scenario.yaml')]);
    expect(await complaint('one', 'two')).toEqual([2, expect.stringContaining('"two" is one too many')]);
  });
});

describe('a file that wants to exhaust its reader', () => {
  const refused = async (changed: Record<string, string>, reason: RegExp) => {
    const folder = spoil(path.join(somewhere(), 'spoiled'), changed);
    const { given, calls } = await countingCalls(() => examine(folder, 'lab'));
    expect(given.problems.map(problemText).join('\n')).toMatch(reason);
    expect(calls).toBeLessThan(mostCalls);
  };

  it('is refused with file, line and reason, and little work', async () => {
    await refused(
      { 'en.yaml': `title: ${'x'.repeat(3_000_000)}` },
      /lab\/spoiled\/en\.yaml:1 is too large: 3000007/,
    );
    await refused({ 'scenario.yaml': '['.repeat(200_000) }, /scenario\.yaml:\d+ /);
    await refused({ 'case.yaml': '\u0000\u0001' }, /case\.yaml:1 /);
    await refused({ 'scenario.yaml': 'format: [' }, /scenario\.yaml:1 /);
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 0; i < 12; i++) {
      const [from, to] = [String.fromCharCode(97 + i), String.fromCharCode(98 + i)];
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    await refused({ 'scenario.yaml': bomb.join('\n') }, /scenario\.yaml:1 .*alias/);
    const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`);
    await refused({ 'scenario.yaml': keys.join('\n') }, /scenario\.yaml:1 k0: "k0" has no meaning here/);
  });
});
