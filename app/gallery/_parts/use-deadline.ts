'use client';

import { useState } from 'react';

/** A moment some seconds from the first look, by this device's clock. */
export function useDeadline(seconds: number): number {
  const [at] = useState(() => Date.now() + seconds * 1000);
  return at;
}
