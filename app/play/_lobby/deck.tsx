'use client';

import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Children, type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../_ui/button';
import { Scroller } from '../_war-room/scroller';

/** One card a screen: a swipe, an arrow or the button leads to the next one. */
export function Deck({ label, children }: { label: string; children: ReactNode }) {
  const t = useTranslations('lobby.deck');
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(0);
  const cards = Children.toArray(children);
  const goTo = (to: number) => ref.current?.scrollTo({ left: to * ref.current.clientWidth });
  const noteMove = () => {
    const { scrollLeft = 0, clientWidth = 0 } = ref.current ?? {};
    if (clientWidth > 0) setPlace(Math.round(scrollLeft / clientWidth));
  };
  return (
    <section aria-label={label}>
      <div onScrollCapture={noteMove}>
        <Scroller
          ref={ref}
          label={label}
          className="flex snap-x snap-mandatory items-start gap-0 overflow-y-hidden overflow-x-auto motion-safe:scroll-smooth"
        >
          {cards.map((card, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cards keep their order
            <div key={index} className="w-full shrink-0 snap-start px-0.5">
              {card}
            </div>
          ))}
        </Scroller>
      </div>
      <div className="mt-3 flex items-center justify-between gap-3">
        <Button kind="quiet" size="small" disabled={place === 0} onClick={() => goTo(place - 1)}>
          <ArrowLeft className="size-4" aria-hidden="true" />
          {t('back')}
        </Button>
        <span className="figures text-sm text-muted" aria-live="polite">
          {t('place', { place: place + 1, of: cards.length })}
        </span>
        <Button
          kind="secondary"
          size="small"
          disabled={place >= cards.length - 1}
          onClick={() => goTo(place + 1)}
        >
          {t('next')}
          <ArrowRight className="size-4" aria-hidden="true" />
        </Button>
      </div>
    </section>
  );
}
