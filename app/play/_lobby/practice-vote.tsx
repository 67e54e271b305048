'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView, SeatView } from '@/engine/view/types';
import { practiceOptions as options } from '@/engine/vocabulary';
import { useLiveState } from '../../_live/live-provider';
import { ChoiceCard } from '../../_ui/choice-card';
import { useAct } from '../_play/use-act';
import { Card } from './card';

/** A vote about nothing: it shows how deciding works, and that this device is heard. */
export function PracticeVote({ view, me }: { view: PlayerView; me: SeatView }) {
  const t = useTranslations('lobby.tryVote');
  const act = useAct();
  const sending = useLiveState(({ outbox }) =>
    outbox.map(({ command }) => (command.type === 'try-vote' ? command.option : null)).at(-1),
  );
  const [tapped, setTapped] = useState<number | null>(null);
  const mine = sending ?? tapped ?? me.practiceVote;
  const saved = (sending === undefined || sending === null) && mine !== null;

  /** What was tapped stays chosen between the server's answer and the view that tells of it. */
  async function choose(option: number) {
    setTapped(option);
    if (!(await act({ type: 'try-vote', option }))) setTapped(null);
  }

  return (
    <Card title={t('title')} hint={t('hint')}>
      <fieldset className="grid gap-2 sm:grid-cols-2">
        <legend className="mb-3 font-medium">{t('question')}</legend>
        {options.map((option) => (
          <ChoiceCard
            key={option}
            name="try-vote"
            title={t(`option${option}`)}
            selected={mine === option}
            onSelect={() => void choose(option)}
            aside={<Votes names={votersOf(view, option, me.id)} />}
          />
        ))}
      </fieldset>
      <p role="status" className="mt-3 flex min-h-6 items-center gap-1.5 text-sm text-muted">
        {saved && <Check className="size-4 text-good" aria-hidden="true" />}
        {saved ? t('saved') : sending === undefined || sending === null ? t('notYet') : t('sending')}
      </p>
    </Card>
  );
}

function Votes({ names }: { names: string[] }) {
  const t = useTranslations('lobby.tryVote');
  if (names.length === 0) return null;
  return (
    <span
      className="figures self-start rounded-full bg-text/10 px-2 text-xs leading-5"
      title={names.join(', ')}
    >
      <span aria-hidden="true">+{names.length}</span>
      <span className="sr-only">{t('votes', { names: names.join(', ') })}</span>
    </span>
  );
}

function votersOf(view: PlayerView, option: number, without: string): string[] {
  return view.team.seats
    .filter((seat) => seat.practiceVote === option && seat.id !== without)
    .map((seat) => seat.nickname);
}
