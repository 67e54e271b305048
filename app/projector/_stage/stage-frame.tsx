import type { ReactNode } from 'react';

/** The screen of the room: 5 % safe area on every side, nothing that scrolls. */
export function StageFrame({ children }: { children: ReactNode }) {
  return (
    <main
      data-stage
      className="flex h-dvh w-full flex-col overflow-hidden bg-background px-[5vw] py-[5vh] text-stage leading-snug text-text"
    >
      {children}
    </main>
  );
}
