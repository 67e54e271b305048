'use client';

import { useEffect, useState } from 'react';
import { formLimits } from '@/wire/limits';
import { freshId } from '../_live/device';

/** The code under which an error stands in the server's log: the server's own, or one that this browser makes and tells. */
export function useErrorCode(error: Error & { digest?: string }): string {
  const [made] = useState(() => freshId().slice(0, 8));
  const code = error.digest ?? made;
  useEffect(() => {
    if (error.digest !== undefined) return;
    const message = `${error.name}: ${error.message}`.slice(0, formLimits.browserError.message);
    const body = JSON.stringify({
      reference: made,
      message,
      page: window.location.pathname.slice(0, formLimits.browserError.page),
    });
    const headers = { 'content-type': 'application/json' };
    fetch('/api/browser-errors', { method: 'POST', headers, body }).catch(() => undefined);
  }, [error, made]);
  return code;
}
