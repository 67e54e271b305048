'use client';

import { Hand, MessageSquareReply } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { usePlayMs } from '@/app/_live/use-play-clock';
import { announce } from '@/app/_ui/announce';
import { Button } from '@/app/_ui/button';
import { IconButton } from '@/app/_ui/icon-button';
import { isolated } from '@/app/_ui/isolated';
import type { TeamStatus } from '@/engine/view/console';
import { teamLook } from '@/look/team-look';
import { clockDigits } from '@/words/countdown-steps';
import { useOrder } from '../use-order';

interface HandsProps {
  teams: readonly TeamStatus[];
  onAnswer: (teamId: string) => void;
}

/** Who has a hand up, the newest first, and since when. */
export function Hands({ teams, onAnswer }: HandsProps) {
  const t = useTranslations('steps.hands');
  const now = usePlayMs();
  const { order } = useOrder();
  const up = teams
    .flatMap((team) =>
      team.seats.flatMap(({ id, nickname, handP }) => (handP === null ? [] : { id, nickname, handP, team })),
    )
    .sort((a, b) => b.handP - a.handP);
  useNews(up[0] && t('announced', { name: up[0].nickname, letter: teamLook(up[0].team.index).letter }));
  if (up.length === 0) return null;
  return (
    <ul aria-label={t('title')} className="divide-y divide-line border-b border-line bg-accent/8">
      {up.map(({ id, nickname, handP, team }) => {
        const { letter } = teamLook(team.index);
        const time = clockDigits(Math.max(0, Math.floor((now - handP) / 1000)));
        return (
          <li key={id} className="flex items-center gap-2 px-4 py-1.5 text-sm">
            <Hand className="size-4 shrink-0 text-accent" aria-hidden="true" />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">
                {t('who', { name: isolated(nickname), letter })}
              </span>
              <span translate="no" className="figures block text-xs text-muted">
                {t('since', { time })}
              </span>
            </span>
            <IconButton
              icon={MessageSquareReply}
              label={t('answer', { letter })}
              size="small"
              onClick={() => onAnswer(team.id)}
            />
            <Button
              kind="quiet"
              size="small"
              className="px-2 text-xs"
              aria-label={t('lowerOf', { name: nickname })}
              onClick={() => void order({ type: 'lower-hand', seatId: id })}
            >
              {t('lower')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** A new hand is spoken once. */
function useNews(words: string | undefined): void {
  useEffect(() => {
    if (words) announce(words);
  }, [words]);
}
