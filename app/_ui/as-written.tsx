'use client';

import type { ReactNode } from 'react';
import { useForeign } from './use-foreign';
import { WrittenIn } from './written-in';

interface AsWrittenProps {
  /** The language that somebody wrote it in, where that is known. */
  language: string | null | undefined;
  /** Whether the reader is told; what the scenario itself lacks is said elsewhere. */
  named?: boolean;
  className?: string;
  children: ReactNode;
}

/** What somebody wrote, as they wrote it; who reads another language is told which one it's in. */
export function AsWritten({ language, named = true, className, children }: AsWrittenProps) {
  const foreign = useForeign(language);
  return (
    <>
      <p dir="auto" lang={foreign} className={className}>
        {children}
      </p>
      {named && foreign && <WrittenIn language={foreign} />}
    </>
  );
}
