import { setTimeout as wait } from 'node:timers/promises';
import type { Every, Time } from '../host/clock';

export type MovedTime = {
  time: Time;
  /** So many times as fast as real time; 0 stands still. Resolves when nothing moves at the old pace any more. */
  setPace: (pace: number) => Promise<void>;
  /** Resolves when so many ms have passed, each beat of them done. */
  pass: (ms: number) => Promise<void>;
};

const stepMs = 25;

/**
 * Time that a test moves. It goes on in small steps, each when the work of the one before is done: it never leaps, and
 * on a busy machine it takes longer.
 */
export function movedTime(): MovedTime {
  let now = 0;
  let pace = 1;
  const beats = new Set<{ ms: number; nextAt: number; work: () => Promise<void> }>();
  const asked: { ms: number; done: () => void }[] = [];

  async function step(): Promise<void> {
    now += stepMs;
    for (const beat of [...beats]) {
      if (now < beat.nextAt) continue;
      beat.nextAt += beat.ms;
      await beat.work();
    }
  }
  async function move(): Promise<never> {
    for (;;) {
      for (const { ms, done } of asked.splice(0)) {
        for (let passed = 0; passed < ms; passed += stepMs) await step();
        done();
      }
      for (let i = 0; i < pace; i++) await step();
      await wait(stepMs);
    }
  }
  const pass = (ms: number) => new Promise<void>((done) => asked.push({ ms, done }));
  const every: Every = (ms, work) => {
    const beat = { ms, nextAt: now + ms, work };
    beats.add(beat);
    return () => beats.delete(beat);
  };
  void move();
  return {
    time: { clock: { now: () => now, wall: () => Date.now() }, every },
    pass,
    setPace: (wanted) => {
      pace = wanted;
      return pass(0);
    },
  };
}
