'use client';

import type { ReactNode } from 'react';
import { AppBar } from '../../_ui/app-bar';
import { ConnectionBar } from '../../_ui/connection-bar';
import { Countdown } from '../../_ui/countdown';
import { LanguageSwitch } from '../../_ui/language-switch';
import { RollingNumber } from '../../_ui/rolling-number';
import { ThemeSwitch } from '../../_ui/theme-switch';
import { Toasts } from '../../_ui/toast';
import { Wordmark } from '../../_ui/wordmark';
import { Charts } from './charts';
import { Controls } from './controls';
import { DecisionSample } from './decision-sample';
import { FeedSample } from './feed-sample';
import { Overlays } from './overlays';
import { People } from './people';
import { States } from './states';
import { TypeAndColour } from './type-and-colour';
import { useDeadline } from './use-deadline';

export function Gallery() {
  const deadline = useDeadline(74);
  return (
    <Toasts>
      <AppBar
        start={<Wordmark />}
        middle={<Countdown closesAt={deadline} totalSeconds={150} size="small" words={false} />}
        end={
          <>
            <span className="hidden text-sm text-muted sm:inline">Reputation</span>
            <span className="text-lg font-semibold">
              <RollingNumber value={58} />
            </span>
            <span className="hidden sm:contents">
              <LanguageSwitch />
            </span>
            <ThemeSwitch />
          </>
        }
      />
      <ConnectionBar state="reconnecting" retryAt={deadline} />
      <main className="mx-auto flex max-w-6xl flex-col gap-12 px-4 py-8">
        <h1 className="text-2xl">The kit</h1>
        <Section title="Type and colour">
          <TypeAndColour />
        </Section>
        <Section title="Controls">
          <Controls />
        </Section>
        <Section title="People, teams, roles">
          <People />
        </Section>
        <Section title="Decision">
          <DecisionSample />
        </Section>
        <Section title="Feed">
          <FeedSample />
        </Section>
        <Section title="Charts">
          <Charts />
        </Section>
        <Section title="States">
          <States />
        </Section>
        <Section title="Over the page">
          <Overlays />
        </Section>
      </main>
    </Toasts>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-5 border-t border-line pt-5">
      <h2 className="text-lg">{title}</h2>
      {children}
    </section>
  );
}
