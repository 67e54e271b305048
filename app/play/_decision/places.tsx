'use client';

import { useTranslations } from 'use-intl';
import type { PlacesView } from '@/engine/view/types';
import {
  type CardTone,
  furtherChannelSeconds,
  limits,
  type PostForm,
  workSeconds,
} from '@/engine/vocabulary';
import { useAct } from '../_play/use-act';
import { CardMaker } from './card-maker';
import { Chip } from './chip';
import type { Decision } from './use-decision';

type Card = { tone?: CardTone | undefined; picture?: string | null | undefined };

/** Where and how a public answer goes out: chips, with the seconds of work. Anybody may change it; the lock confirms it. */
export function Places({ decision }: { decision: Decision }) {
  const t = useTranslations('ownWords.places');
  const name = useTranslations('common.feed');
  const act = useAct();
  const { ballot, picked, paused } = decision;
  const { places } = ballot;
  if (!places || picked === null || !places.responseIds.includes(picked)) return null;
  const { now } = places;
  const asNow = now.form === 'card' ? { tone: now.tone, picture: now.picture } : {};
  const place = (channels: string[], form: PostForm, card: Card = asNow) =>
    void act({
      type: 'place-response',
      decisionId: ballot.decisionId,
      channels,
      form,
      ...(form === 'card' && card.tone && { tone: card.tone }),
      ...(form === 'card' && card.picture !== undefined && { picture: card.picture }),
    });
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2 border-t border-line pt-3.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="text-sm font-medium">{t('title')}</h3>
        <p className="figures text-xs text-muted">{t('work', { seconds: secondsOf(now) })}</p>
      </div>
      <fieldset disabled={paused} className="flex flex-wrap gap-1.5">
        <legend className="sr-only">{t('channels')}</legend>
        {places.channels.map(({ id, name }) => {
          const on = now.channels.includes(id);
          const full = !on && now.channels.length >= limits.places;
          return (
            <Chip
              key={id}
              on={on}
              disabled={full || (on && now.channels.length === 1)}
              onPress={() =>
                place(on ? now.channels.filter((one) => one !== id) : [...now.channels, id], now.form)
              }
            >
              {name}
            </Chip>
          );
        })}
      </fieldset>
      <fieldset disabled={paused} className="flex flex-wrap gap-1.5">
        <legend className="sr-only">{t('forms')}</legend>
        {places.forms.map((form) => (
          <Chip key={form} on={form === now.form} onPress={() => place(now.channels, form)}>
            {name(`form.${form}`)}
            {workSeconds[form] > 0 && (
              <span className="figures text-xs text-muted">{t('plus', { seconds: workSeconds[form] })}</span>
            )}
          </Chip>
        ))}
      </fieldset>
      {now.form === 'card' && (
        <CardMaker
          decision={decision}
          pictures={places.pictures}
          tone={now.tone ?? 'plain'}
          picture={now.picture ?? null}
          onChange={(card) => place(now.channels, 'card', card)}
        />
      )}
    </section>
  );
}

function secondsOf({ channels, form }: PlacesView['now']): number {
  return workSeconds[form] + (channels.length - 1) * furtherChannelSeconds;
}
