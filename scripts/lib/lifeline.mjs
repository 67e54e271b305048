// `npm start` means two or three processes: npm, perhaps a shell, and ours. npm hands on two signals and no more, a shell
// hands on none, and a killed npm can hand on nothing: so we look whether those who started us are still there.
// What cannot be seen is a SIGINT to npm alone: npm hands it to the shell and stays; dash keeps it until its command ends,
// and hands it to nobody. `exec node ...` in package.json would leave the shell out, but Windows has no `exec`.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const LOOK_MS = 500;
/** What npm and its like are called in the system's list; whatever else started us is a shell of theirs. */
const RUNNERS = /^(npm|node|pnpm|yarn|bun|MainThread)/;

/** Calls `gone` once when npm, which started us, is there no longer. Does nothing when it was not npm. */
export async function watchNpm(gone, { event = process.env.npm_lifecycle_event } = {}) {
  if (!['start', 'dev'].includes(event ?? '')) return;
  const parent = process.ppid;
  const shells = await shellsUpFrom(parent);
  const timer = setInterval(async () => {
    const orphaned = process.ppid !== parent || !isThere(parent);
    if (!orphaned && (await stillLinked(shells))) return;
    clearInterval(timer);
    gone();
  }, LOOK_MS);
  timer.unref();
}

/** The shells between us and npm, each with its parent; a process whose parent dies gets another one. */
async function shellsUpFrom(pid) {
  const found = await parentOf(pid);
  if (!found || found.parent <= 1 || RUNNERS.test(found.name)) return [];
  return [{ pid, parent: found.parent }, ...(await shellsUpFrom(found.parent))];
}

async function stillLinked(shells) {
  const found = await Promise.all(shells.map(({ pid }) => parentOf(pid)));
  return found.every((one, i) => one?.parent === shells[i].parent);
}

/** Name and parent of a process; undefined when it is not there, or cannot be seen. */
async function parentOf(pid) {
  if (process.platform === 'win32') return undefined;
  if (process.platform === 'linux') return parentOnLinux(pid);
  const asked = await promisify(execFile)('ps', ['-o', 'ppid=,comm=', '-p', String(pid)]).catch(
    () => undefined,
  );
  const [, parent, name] = /^\s*(\d+)\s+(.*\S)/.exec(asked?.stdout ?? '') ?? [];
  return parent && { parent: Number(parent), name: name.split('/').at(-1) };
}

function parentOnLinux(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(text) ?? [];
    return { parent: Number(rest.split(' ')[1]), name };
  } catch {
    return undefined;
  }
}

function isThere(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
