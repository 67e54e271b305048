// `npx tsx scripts/freeze-rules.ts <commit> <rules version>`: keeps the rules of a commit, in one file that nobody edits, so that
// rounds which were played under them open for good (docs/decisions/0030). Run it once, before the first rule of the next version changes.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const [commit, version] = process.argv.slice(2);
if (!commit || !/^\d+$/.test(version ?? '')) {
  process.stderr.write('which rules? npx tsx scripts/freeze-rules.ts <commit> <rules version>\n');
  process.exit(2);
}

/** All that an old round is asked for: to be opened, played again, looked back on, verified. */
const surface = `
export { createRound } from './engine/create';
export { replay } from './engine/evolve';
export { debrief } from './engine/debrief';
export { whatIfs } from './engine/debrief/what-if';
export { reputations } from './engine/model/readings';
export { roundHash } from './engine/round-file/personal';
export { readRoundFile } from './engine/round-file/read';
export { verifyRound } from './engine/round-file/verify';
`;

/** Of zod's sixty languages the rules speak one. */
const oneLanguage: Plugin = {
  name: 'one language',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

const place = await mkdtemp(path.join(tmpdir(), 'golden-hour-rules-'));
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
try {
  git('worktree', 'add', '--detach', path.join(place, 'tree'), commit);
  const tree = path.join(place, 'tree');
  await symlink(path.join(root, 'node_modules'), path.join(tree, 'node_modules'));
  await writeFile(path.join(tree, 'frozen.ts'), surface);
  const hash = git('rev-parse', `${commit}^{commit}`).trim();
  await build({
    absWorkingDir: tree,
    entryPoints: ['frozen.ts'],
    bundle: true,
    outfile: path.join(root, 'engine', 'earlier', `rules-${version}.mjs`),
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
    minify: true,
    plugins: [oneLanguage],
    legalComments: 'eof',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    banner: {
      js: `// Made by scripts/freeze-rules.ts from commit ${hash}: the rules of version ${version}. Never edited.`,
    },
    logLevel: 'warning',
  });
} finally {
  git('worktree', 'remove', '--force', path.join(place, 'tree'));
  await rm(place, { recursive: true, force: true });
}
