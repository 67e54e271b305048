'use client';

import { useTranslations } from 'use-intl';
import { useRefusalWords } from '../../_live/use-refusal';
import { GuestScreen, GuestSkeleton } from '../../_ui/guest-screen';
import { JoinForm } from '../../_ui/join-form';
import { OpenDoor } from './open-door';
import { type DoorState, useDoor } from './use-door';

/** From a PIN or a link to a seat in the lobby. */
export function JoinScreen({ pin }: { pin?: string }) {
  const { state, line } = useDoor(pin);
  return (
    <GuestScreen>
      {state.at === 'open' ? (
        <OpenDoor door={state.door} workshop={state.workshop} line={line} />
      ) : (
        <ClosedDoor state={state} />
      )}
    </GuestScreen>
  );
}

function ClosedDoor({ state }: { state: Exclude<DoorState, { at: 'open' }> }) {
  const t = useTranslations('join.screen');
  const inWords = useRefusalWords();
  if (state.at === 'looking-up') return <GuestSkeleton label={t('lookingUp')} />;
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
