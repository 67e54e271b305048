'use client';

import { useState } from 'react';

const known = ['not-ready', 'no-such-round', 'signed-out'] as const;
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
    const failed = await saved(address);
    setWorking(false);
    setProblem(failed);
    return failed === undefined;
  }

  return { working, problem, fetchFile };
}

async function saved(address: string): Promise<Problem | undefined> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return problemOf(await answer.json().catch(() => undefined));
    save(await answer.blob(), nameOf(answer.headers.get('content-disposition')));
    return undefined;
  } catch {
    return 'failed';
  }
}

function problemOf(body: unknown): Problem {
  const code = body && typeof body === 'object' && 'code' in body ? body.code : undefined;
  return known.find((one) => one === code) ?? 'failed';
}

function nameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : 'golden-hour';
}

function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the bytes only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
