'use client';

import { useState } from 'react';
import { download } from '../../_files/download';

interface Download {
  working: boolean;
  /** a code; problem-line.tsx has its words */
  problem: string | undefined;
  /** Signs that no font has; asked for again, the file comes with boxes for them. */
  letters: string;
  /** True when the file was handed to the browser. */
  fetchFile: (address: string) => Promise<boolean>;
}

/** Asks the server for a file and hands it to the browser, so that waiting and failing can be told in place. */
export function useDownload(): Download {
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [told, setTold] = useState({ address: '', letters: '' });

  async function fetchFile(address: string): Promise<boolean> {
    setWorking(true);
    setProblem(undefined);
    const refused = await download(told.address === address ? `${address}&anyway=1` : address);
    if (refused?.code === 'unprintable') setTold({ address, letters: refused.letters.join(' ') });
    setWorking(false);
    setProblem(refused?.code);
    return refused === undefined;
  }

  return { working, problem, letters: told.letters, fetchFile };
}
