import { readdir, readFile } from 'node:fs/promises';

/** CPU ms of all threads of a process so far, by the kernel's own count (Linux). */
export async function cpuOf(pid: number): Promise<number> {
  const folder = `/proc/${pid}/task`;
  const threads = await readdir(folder);
  const counts = await Promise.all(
    threads.map((thread) => readFile(`${folder}/${thread}/schedstat`, 'utf8').catch(() => '0')),
  );
  return counts.reduce((sum, count) => sum + Number(count.split(' ')[0]) / 1e6, 0);
}

/** MB of memory that a process holds (Linux). */
export async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/** Processes that one has started, and theirs in turn: its game processes, its database. */
export async function descendantsOf(pid: number): Promise<{ pid: number; command: string }[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(numbers.map(processOf))).flat();
  const below = (parent: number): typeof all =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(pid);
}

/** None where it has gone meanwhile. */
async function processOf(number: string) {
  try {
    const stat = await readFile(`/proc/${number}/stat`, 'utf8');
    const command = (await readFile(`/proc/${number}/cmdline`, 'utf8')).replaceAll('\0', ' ');
    return [{ pid: Number(number), parent: Number(stat.split(') ').at(-1)?.split(' ')[1]), command }];
  } catch {
    return [];
  }
}

/** CPU ms so far of each process of the database beside a server: the one that it has started. */
export async function databaseCpu(serverPid: number): Promise<Map<number, number>> {
  const processes = (await descendantsOf(serverPid)).filter(({ command }) => command.includes('postgres'));
  const used = processes.map(
    async ({ pid }): Promise<[number, number]> => [pid, await cpuOf(pid).catch(() => 0)],
  );
  return new Map(await Promise.all(used));
}

/** CPU ms between two counts; of a process that has ended meanwhile nothing is known. */
export function usedBetween(before: Map<number, number>, after: Map<number, number>): number {
  return [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
}

/** CPU ms that this process takes for something. */
export async function cpuMs(what: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await what();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
