'use client';

import { useSyncExternalStore } from 'react';
import { keep, readKept } from '@/app/_live/device';
import type { Cue } from './cues';
import { playCue } from './synth';

/** `waits`: it is switched on, and the browser plays nothing before somebody has clicked or pressed a key. */
type WallSound = 'off' | 'waits' | 'on';

const key = 'golden-hour.wall-sound';
const listeners = new Set<() => void>();
let context: AudioContext | undefined;

function tell(): void {
  for (const listener of listeners) listener();
}

function isWanted(): boolean {
  return readKept(key, (found) => (typeof found === 'boolean' ? found : undefined)) ?? false;
}

function now(): WallSound {
  if (!isWanted()) return 'off';
  return context?.state === 'running' ? 'on' : 'waits';
}

/** The sound of this screen: off until somebody switches it on here, then kept. */
export function useWallSound(): WallSound {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now,
    () => 'off',
  );
}

export function setWallSound(on: boolean): void {
  keep(key, on);
  tell();
  if (on) void wakeSound().then(() => playWallCue('opening'));
}

/** Asks the browser to let sound through; called when somebody has clicked or pressed a key. */
export async function wakeSound(): Promise<void> {
  if (!isWanted()) return;
  context ??= new AudioContext();
  if (context.state !== 'running') await context.resume();
  tell();
}

/** Plays it where sound is on and the browser lets it. */
export function playWallCue(cue: Cue): void {
  if (now() !== 'on' || !context) return;
  playCue(context, { cue, short: window.matchMedia('(prefers-reduced-motion: reduce)').matches });
}
