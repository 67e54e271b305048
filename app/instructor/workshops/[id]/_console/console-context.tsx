'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useLiveState } from '@/app/_live/live-provider';
import { RoleNamesContext } from '@/app/_ui/role-names';
import { TextLanguage } from '@/app/_ui/text-language';
import type { InstructorView } from '@/engine/view/console';
import type { WorkshopConsole } from '@/wire/downstream';
import type { ScenarioItem } from '@/wire/lists';

interface Console {
  view: InstructorView;
  /** How people get in, and what was played before. */
  workshop: WorkshopConsole;
  /** What a next round could be. */
  scenarios: readonly ScenarioItem[];
}

const ConsoleContext = createContext<Console | null>(null);

/** Roles are called what the scenario at hand calls them. */
export function ConsoleProvider({ value, children }: { value: Console; children: ReactNode }) {
  return (
    <RoleNamesContext value={value.view.scenario.roleNames}>
      <TextLanguage languages={value.view.scenario.languages}>
        <ConsoleContext value={value}>{children}</ConsoleContext>
      </TextLanguage>
    </RoleNamesContext>
  );
}

/** Everything a part of the console may need to know; it is there once the first view has arrived. */
export function useConsole(): Console {
  const known = useContext(ConsoleContext);
  if (known === null) throw new Error('useConsole needs a ConsoleProvider above it');
  return known;
}

export function useConsoleWorkshop(): WorkshopConsole | null {
  return useLiveState(({ you }) => (you?.as === 'instructor' ? you.workshop : null));
}
