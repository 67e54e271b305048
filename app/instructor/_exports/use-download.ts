'use client';

import { useState } from 'react';
import { download } from '../../_files/download';

const known = ['not-ready', 'no-such-round', 'signed-out', 'works-council'] as const;
export type Problem = (typeof known)[number] | 'failed';

interface Download {
  working: boolean;
  problem: Problem | undefined;
  /** True when the file was handed to the browser. */
  fetchFile: (address: string) => Promise<boolean>;
}

/** Asks the server for a file and hands it to the browser, so that waiting and failing can be told in place. */
export function useDownload(): Download {
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  async function fetchFile(address: string): Promise<boolean> {
    setWorking(true);
    setProblem(undefined);
    const code = await download(address);
    const failed = code === undefined ? undefined : (known.find((one) => one === code) ?? 'failed');
    setWorking(false);
    setProblem(failed);
    return failed === undefined;
  }

  return { working, problem, fetchFile };
}
