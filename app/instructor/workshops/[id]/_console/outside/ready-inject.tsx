'use client';

import { CalendarClock, CalendarX2, Send } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import type { RunSheetItem } from '@/engine/view/console';
import { scenarioTime } from '@/words/scenario-time';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';
import { soon } from './story-minute';
import { WhenFields } from './when-fields';

interface ReadyInjectProps {
  inject: RunSheetItem;
  /** Who says it, where that isn't plain already. */
  name?: string | undefined;
}

/** A spare event of the scenario: it does what its author wrote, now or at a minute. */
export function ReadyInject({ inject, name }: ReadyInjectProps) {
  const t = useTranslations('outside');
  const sheet = useTranslations('instructor.sheet');
  const locale = useLocale();
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const [minute, setMinute] = useState<number>();
  const { id, label, text, planned } = inject;
  const plan = (at: number | null) =>
    void order(
      { type: 'plan-inject', injectId: id, minute: at },
      t(at === null ? 'dropped' : 'planned'),
    ).then((ok) => ok && setMinute(undefined));
  return (
    <li className="flex flex-col gap-1 rounded-md border border-line px-3 py-2">
      <p className="text-xs text-muted">
        {planned !== null && (
          <time className="figures mr-1.5 font-semibold text-text">
            {scenarioTime(planned, view.clock.firstDay, locale).both}
          </time>
        )}
        {name ? `${name} · ${label}` : label}
      </p>
      <p className="line-clamp-3 break-words">{text}</p>
      <div className="flex flex-wrap items-center gap-1">
        {view.stage !== 'lobby' && (
          <Button
            kind="secondary"
            size="small"
            busy={busy}
            aria-label={t('actionOn', { action: t('sendNow'), text: label })}
            onClick={() => void order({ type: 'fire-inject', injectId: id }, sheet('published', { label }))}
          >
            <Send className="size-4" aria-hidden="true" />
            {t('sendNow')}
          </Button>
        )}
        <Button
          kind="quiet"
          size="small"
          aria-expanded={minute !== undefined}
          aria-label={t('actionOn', { action: t('plan'), text: label })}
          onClick={() =>
            setMinute(minute === undefined ? (planned ?? soon(view.clock.minute, view.calendar)) : undefined)
          }
        >
          <CalendarClock className="size-4" aria-hidden="true" />
          {t('plan')}
        </Button>
        {planned !== null && (
          <Button
            kind="quiet"
            size="small"
            busy={busy}
            aria-label={t('actionOn', { action: t('unplan'), text: label })}
            onClick={() => plan(null)}
          >
            <CalendarX2 className="size-4" aria-hidden="true" />
            {t('unplan')}
          </Button>
        )}
      </div>
      {minute !== undefined && (
        <div className="flex flex-wrap items-center gap-2">
          <WhenFields minute={minute} onMinuteChange={setMinute} />
          <Button
            size="small"
            busy={busy}
            aria-label={t('actionOn', { action: t('planAction'), text: label })}
            onClick={() => plan(minute)}
          >
            {t('planAction')}
          </Button>
        </div>
      )}
    </li>
  );
}
