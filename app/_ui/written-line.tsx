'use client';

import type { ReactNode } from 'react';
import { LanguageCode } from './language-code';
import { useForeign } from './use-foreign';

interface WrittenLineProps {
  /** The language that somebody wrote it in, where that is known. */
  language: string | null | undefined;
  children: ReactNode;
}

/** Somebody's words among others in a line: the code of their language stands before them, where it isn't the reader's. */
export function WrittenLine({ language, children }: WrittenLineProps) {
  const foreign = useForeign(language);
  return (
    <>
      {foreign && (
        <>
          <LanguageCode language={foreign} />{' '}
        </>
      )}
      <span lang={foreign}>{children}</span>
    </>
  );
}
