'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

interface Chapters {
  isOpen: (id: string) => boolean;
  open: (id: string) => void;
  toggle: (id: string) => void;
}

const ChaptersContext = createContext<Chapters | null>(null);

/** Which chapters of the debrief are open: what somebody opened, what an address points to, on paper all of them. */
export function ChaptersProvider({ first, children }: { first: readonly string[]; children: ReactNode }) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(first));
  const printing = usePrinting();
  const open = (id: string) => setOpened((known) => new Set([...known, id]));
  useHash(open);
  const chapters: Chapters = {
    isOpen: (id) => printing || opened.has(id),
    open,
    toggle: (id) =>
      setOpened((known) => new Set(known.has(id) ? [...known].filter((one) => one !== id) : [...known, id])),
  };
  return <ChaptersContext value={chapters}>{children}</ChaptersContext>;
}

/** Null where a part stands alone and is simply there. */
export function useChapters(): Chapters | null {
  return useContext(ChaptersContext);
}

/** The browser takes its picture for paper right after it has said so. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

function useHash(open: (id: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` only sets what is set by its own name
  useEffect(() => {
    const go = () => {
      const id = decodeURIComponent(window.location.hash.slice(1));
      if (id !== '') open(id);
    };
    go();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, []);
}
