'use client';

import { useTranslations } from 'use-intl';
import { useRefusalWords } from '../../_live/use-refusal';
import { JoinForm } from '../../_ui/join-form';
import { PageHeader } from '../../_ui/page-header';
import { Skeleton } from '../../_ui/skeleton';
import { OpenDoor } from './open-door';
import { type DoorState, useDoor } from './use-door';

/** From a PIN or a link to a seat in the lobby. */
export function JoinScreen({ pin }: { pin?: string }) {
  const { state, line } = useDoor(pin);
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-4">
      <PageHeader />
      <main className="flex flex-1 flex-col gap-6 pt-6 pb-10 sm:pt-16">
        {state.at === 'open' ? (
          <OpenDoor door={state.door} workshop={state.workshop} line={line} />
        ) : (
          <ClosedDoor state={state} />
        )}
      </main>
    </div>
  );
}

function ClosedDoor({ state }: { state: Exclude<DoorState, { at: 'open' }> }) {
  const t = useTranslations('join.screen');
  const inWords = useRefusalWords();
  if (state.at === 'looking-up') {
    return (
      <>
        <p role="status" className="sr-only">
          {t('lookingUp')}
        </p>
        <Skeleton className="h-9 w-3/4" />
        <Skeleton className="h-5 w-1/2" />
        <Skeleton className="mt-6 h-14 w-full" />
        <Skeleton className="h-14 w-full" />
      </>
    );
  }
  const pin = state.at === 'refused' && 'pin' in state.door ? state.door.pin : undefined;
  const problem = state.at === 'refused' ? inWords(state.refusal) : undefined;
  return (
    <>
      <div>
        <h1 className="text-2xl">{t('title')}</h1>
        <p className="mt-2 text-muted">{t('askPin')}</p>
      </div>
      <JoinForm pin={pin} problem={problem} />
    </>
  );
}
