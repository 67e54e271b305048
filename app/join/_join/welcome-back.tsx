'use client';

import { useTranslations } from 'use-intl';
import type { KeptSeat } from '../../_live/seats';
import { Button } from '../../_ui/button';
import { isolated } from '../../_ui/isolated';

interface WelcomeBackProps {
  /** Newest first; one, unless the phone was passed on. */
  seats: readonly KeptSeat[];
  title: string;
  onBack: (seatId: string) => void;
  onOther: () => void;
}

/** A phone that was here before: one tap. */
export function WelcomeBack({ seats, title, onBack, onOther }: WelcomeBackProps) {
  const t = useTranslations('join.again');
  const [only, ...others] = seats;
  const name = others.length === 0 ? (only?.nickname ?? '') : '';
  return (
    <>
      <div>
        <p className="kicker">{title}</p>
        <h1 className="mt-1 text-2xl wrap-anywhere">
          {name ? t('title', { name: isolated(name) }) : t('plain')}
        </h1>
        <p className="mt-2 text-muted">{t('text')}</p>
      </div>
      <div className="flex flex-col gap-2">
        {seats.map(({ seatId, nickname }) => (
          <Button key={seatId} size="large" onClick={() => onBack(seatId)}>
            {others.length === 0 ? t('action') : t('actionAs', { name: isolated(nickname) })}
          </Button>
        ))}
        <Button kind="quiet" onClick={onOther}>
          {t('other')}
        </Button>
      </div>
    </>
  );
}
