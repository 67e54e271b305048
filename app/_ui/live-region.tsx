'use client';

import { useEffect, useState } from 'react';
import { onAnnouncement } from './announce';

/** The one polite live region of the app; it stands in the root layout and nowhere else. */
export function LiveRegion() {
  const [words, setWords] = useState('');
  useEffect(() => onAnnouncement(setWords), []);
  return (
    <div aria-live="polite" role="status" className="sr-only">
      {words}
    </div>
  );
}
