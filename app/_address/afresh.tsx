'use client';

import { Fragment, type ReactNode, useEffect, useState } from 'react';

/**
 * Begins what is in it anew when another link to the same page is opened in this tab: only the part behind `#` changes
 * then, and a browser loads nothing.
 */
export function AfreshForEachLink({ children }: { children: ReactNode }) {
  const [links, setLinks] = useState(0);
  useEffect(() => {
    const opened = () => setLinks((count) => count + 1);
    window.addEventListener('hashchange', opened);
    return () => window.removeEventListener('hashchange', opened);
  }, []);
  return <Fragment key={links}>{children}</Fragment>;
}
