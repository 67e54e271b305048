'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { InstructorView } from '@/engine/view/console';
import type { ObserverView } from '@/engine/view/observed';
import type { PlayerView, ProjectorView } from '@/engine/view/types';
import { type Live, type LiveSettings, openLive } from './live';
import type { LiveState } from './state';

const LiveContext = createContext<Live | null>(null);

interface LiveProviderProps {
  /** Read once: give the provider another `key` to be somebody else. */
  settings: LiveSettings;
  /** Shown until the page runs in a browser: the layout's skeleton. */
  fallback?: ReactNode;
  children: ReactNode;
}

/** Opens the line when it appears and closes it when it goes. */
export function LiveProvider({ settings, fallback = null, children }: LiveProviderProps) {
  const [live, setLive] = useState<Live | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one line for the life of the provider
  useEffect(() => {
    const opened = openLive(settings);
    setLive(opened);
    return () => opened.close();
  }, []);
  return live === null ? fallback : <LiveContext value={live}>{children}</LiveContext>;
}

/** What can be done: `send` and the instructor's questions. */
export function useLive(): Live {
  const live = useContext(LiveContext);
  if (live === null) throw new Error('useLive needs a LiveProvider above it');
  return live;
}

/** A part of what is known; re-renders when that part changes. */
export function useLiveState<Part>(pick: (state: LiveState) => Part): Part {
  return useStore(useLive().store, pick);
}

export function usePlayerView(): PlayerView | null {
  return useLiveState(({ view }) => (view?.kind === 'player' ? view : null));
}

export function useInstructorView(): InstructorView | null {
  return useLiveState(({ view }) => (view?.kind === 'instructor' ? view : null));
}

export function useObserverView(): ObserverView | null {
  return useLiveState(({ view }) => (view?.kind === 'observer' ? view : null));
}

export function useProjectorView(): ProjectorView | null {
  return useLiveState(({ view }) => (view?.kind === 'projector' ? view : null));
}
