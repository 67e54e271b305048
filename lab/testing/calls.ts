import { type Profiler, Session } from 'node:inspector';

/** The most calls of functions that reading a hostile file may cost: about a second on an ordinary machine. */
export const mostCalls = 10_000_000;

/**
 * What `run` gives, and how many calls of functions it took, as V8 counts them: the same number on every machine,
 * however slow or busy it is. Loops inside one function, and what is not JavaScript, are not counted.
 */
export async function countingCalls<T>(run: () => T): Promise<{ given: Awaited<T>; calls: number }> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  try {
    const given = await run();
    return { given, calls: callsIn(session) };
  } finally {
    session.disconnect();
  }
}

function callsIn(session: Session): number {
  let scripts: Profiler.ScriptCoverage[] = [];
  // The session answers before `post` comes back.
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    scripts = result;
  });
  const ranges = scripts.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}
