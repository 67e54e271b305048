'use client';

import { Minus, Plus } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { type Line, lines, type Roster, type Shift, shifts } from '@/engine/vocabulary';
import { IconButton } from '../../_ui/icon-button';
import { useBusyAct } from '../_play/use-act';

/** Who works when, and on which line: four helpers, three shifts. */
export function RosterTable({ view }: { view: PlayerView }) {
  const t = useTranslations('roles.roster');
  const format = useFormatter();
  const { care } = view.powers;
  if (!care) return null;
  const used = shifts.flatMap((shift) => lines.map((line) => care.roster[shift][line]));
  const free = care.helpers - used.reduce((sum, count) => sum + count, 0);
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <section aria-label={t('title')} className="mt-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h4 className="text-sm font-medium">{t('title')}</h4>
        <p className="text-xs text-muted" role="status">
          {t('free', { count: free })}
        </p>
      </div>
      {shifts.map((shift) => (
        <div key={shift} className="mt-2 border-t border-line pt-2">
          <p className="flex flex-wrap justify-between gap-x-3 text-xs">
            <span className="font-medium">
              {t(`shift.${shift}`)}
              {shift === care.shift && <span className="ml-1.5 text-accent">{t('now')}</span>}
            </span>
            <span className="figures text-muted">{t('tired', { share: percent(care.tired[shift]) })}</span>
          </p>
          {lines.map((line) => (
            <Helpers
              key={line}
              roster={care.roster}
              shift={shift}
              line={line}
              free={free}
              stage={view.stage}
            />
          ))}
        </div>
      ))}
      <p className="mt-2 text-xs text-muted">
        {t('strength', { share: percent(care.strength) })} {care.gap && t('gap')}
      </p>
    </section>
  );
}

interface HelpersProps {
  roster: Roster;
  shift: Shift;
  line: Line;
  free: number;
  stage: PlayerView['stage'];
}

function Helpers({ roster, shift, line, free, stage }: HelpersProps) {
  const t = useTranslations('roles.roster');
  const { busy, act } = useBusyAct();
  const count = roster[shift][line];
  const names = { line: t(`line.${line}`), shift: t(`shift.${shift}`) };
  const set = (next: number) =>
    void act({ type: 'set-roster', roster: { ...roster, [shift]: { ...roster[shift], [line]: next } } });
  const closed = busy || stage !== 'running';
  return (
    <div className="flex items-center gap-1">
      <span className="min-w-0 flex-1 truncate text-sm">{t(`line.${line}`)}</span>
      <IconButton
        icon={Minus}
        label={t('less', names)}
        disabled={closed || count === 0}
        onClick={() => set(count - 1)}
      />
      <span className="figures w-6 text-center text-sm">{count}</span>
      <IconButton
        icon={Plus}
        label={t('more', names)}
        disabled={closed || free === 0}
        onClick={() => set(count + 1)}
      />
    </div>
  );
}
