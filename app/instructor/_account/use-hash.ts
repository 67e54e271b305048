'use client';

import { useEffect, useState } from 'react';

/** The token behind `#` of this page's address, where it reaches no server's log; undefined until it is read. */
export function useHash(): string | undefined {
  const [token, setToken] = useState<string>();
  useEffect(() => setToken(window.location.hash.slice(1)), []);
  return token;
}
