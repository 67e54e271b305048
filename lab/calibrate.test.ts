import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrateCommand } from './calibrate';
import { countingCalls, mostCalls } from './testing/calls';

function lab(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const output = {
    say: (line: string) => said.push(line),
    complain: (line: string) => complained.push(line),
  };
  return {
    status: calibrateCommand.run(args, output),
    said: said.join('\n'),
    complained: complained.join('\n'),
  };
}

const folderWith = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};
const kfc = readFileSync('lab/cases/kfc-uk.yaml', 'utf8');

describe('npm run lab -- calibrate', () => {
  it('prints every target with value, band and verdict, and ends well when all pass', () => {
    const { status, said } = lab('lab/cases', '--seeds', '3');
    expect(status).toBe(0);
    expect(said).toMatch(/pass {2}CT1 public +-30\.17 +\[-34 \.\. -22\] +ref -30\.2/);
    expect(said).toMatch(/0 failed; tick 1 h/);
  });

  it('ends with 1 when a target is missed', () => {
    const { status, said } = lab(
      folderWith({ 'kfc.yaml': kfc.replace('most: -12', 'most: -20') }),
      '--seeds',
      '0',
    );
    expect(status).toBe(1);
    expect(said).toContain('FAIL  CT10 day 4');
  });

  it('writes the curves, hour by hour', () => {
    const csv = join(folderWith({}), 'curves');
    lab(folderWith({ 'kfc.yaml': kfc }), '--seeds', '0', '--csv', csv);
    expect(readdirSync(csv)).toEqual(['kfc-uk-2018.actual.csv']);
    const rows = readFileSync(join(csv, 'kfc-uk-2018.actual.csv'), 'utf8').trim().split('\n');
    expect(rows[0]).toBe('hour,customers,public,employees,media,investors,regulators,A,V,Aw,C,M');
    expect(rows).toHaveLength(1 + 35 * 24 + 1);
  });

  it('takes another tick', () => {
    const { status, said } = lab(folderWith({ 'kfc.yaml': kfc }), '--seeds', '0', '--dt', '0.25');
    expect(status).toBe(0);
    expect(said).toContain('tick 0.25 h');
  });
});

describe('wrong input', () => {
  const refused = async (args: string[], reason: RegExp) => {
    const csv = join(folderWith({}), 'curves');
    const { given, calls } = await countingCalls(() => lab(...args, '--csv', csv));
    const { status, said, complained } = given;
    expect(status).toBe(2);
    expect(complained).toMatch(reason);
    expect(said).toBe('');
    expect(existsSync(csv)).toBe(false);
    expect(calls).toBeLessThan(mostCalls);
  };

  it('is refused with file, line and reason and little work, and nothing is written', async () => {
    await refused([folderWith({ 'kfc.yaml': kfc, 'broken.yaml': 'id: [' })], /broken\.yaml:1 /);
    await refused(
      [folderWith({ 'kfc.yaml': kfc, 'same.yaml': kfc })],
      /"kfc-uk-2018" is the id of .*kfc\.yaml too/,
    );
    await refused([folderWith({})], /holds no case file/);
    await refused(['no-such-folder'], /no such folder/);
    await refused(['lab/cases', 'more'], /one too many/);
    await refused(['--dt', 'soon'], /--dt soon/);
    await refused(['--seeds', '-1.5'], /--seeds/);
    await refused(['--speed', '3'], /--speed/);
  });

  it('such as a huge, a bottomless or an exploding file is refused too', async () => {
    await refused([folderWith({ 'huge.yaml': 'x'.repeat(200_000) })], /too large: 200000 bytes/);
    await refused([folderWith({ 'deep.yaml': '['.repeat(100_000) })], /deep\.yaml:\d+/);
    const nested = `id: x\nmeasures: { a: ${'{ minus: [a, '.repeat(3000)}a${'] }'.repeat(3000)} }`;
    await refused([folderWith({ 'nested.yaml': nested })], /nested\.yaml:\d+/);
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 0; i < 12; i++) {
      const [from, to] = [String.fromCharCode(97 + i), String.fromCharCode(98 + i)];
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    await refused([folderWith({ 'bomb.yaml': bomb.join('\n') })], /bomb\.yaml:\d+/);
    const folder = folderWith({});
    mkdirSync(join(folder, 'folder.yaml'));
    await refused([folder], /is not a file/);
    await refused([folderWith({ 'binary.yaml': '\u0000\u0001\u0002' })], /binary\.yaml:\d+/);
  });
});
