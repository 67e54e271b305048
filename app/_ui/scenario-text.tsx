'use client';

import type { ReactNode } from 'react';
import { useTextLanguage } from './text-language';

interface ScenarioTextProps {
  /** A word of the interface, where the scenario has nothing to say. */
  or?: ReactNode;
  children: ReactNode;
}

/** Words of the scenario among words of the interface: whoever hears the page hears them in their own language. */
export function ScenarioText({ or = null, children }: ScenarioTextProps) {
  const language = useTextLanguage();
  if (children === undefined || children === null) return or;
  return language === undefined ? children : <span lang={language}>{children}</span>;
}
