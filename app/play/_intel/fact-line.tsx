'use client';

import { Hourglass, Route, SearchCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import type { FactView } from '@/engine/view/work';
import type { FactCheck } from '@/engine/vocabulary';
import { useSecondsUntil } from '../../_live/use-play-clock';
import { Button } from '../../_ui/button';
import { useTextLanguage } from '../../_ui/text-language';
import { useBusySeconds } from '../_desk/use-busy';
import { useBusyAct } from '../_play/use-act';
import { nameOf } from '../_play/use-me';
import { FactLabelBadge } from './fact-label-badge';

interface FactLineProps {
  view: PlayerView;
  fact: FactView;
  me: string | undefined;
}

/** A claim, how sure the team can be of it, and the two ways to be surer. */
export function FactLine({ view, fact, me }: FactLineProps) {
  const t = useTranslations('play.intel');
  const lang = useTextLanguage();
  const occupied = useBusySeconds(view, me) > 0;
  const closed = occupied || view.stage !== 'running';
  return (
    <li className="py-3">
      <div className="flex items-start gap-2.5 text-sm">
        <FactLabelBadge fact={fact} />
        <p lang={lang} className="min-w-0 flex-1">
          {fact.claim}
        </p>
      </div>
      {fact.finding && (
        <p lang={lang} className="mt-1.5 text-sm text-muted">
          {fact.finding.text}
        </p>
      )}
      {fact.origin && (
        <p className="mt-1.5 text-sm text-muted">
          <span className="font-medium text-text">{t('origin')}</span> <span lang={lang}>{fact.origin}</span>
        </p>
      )}
      {fact.checking ? (
        <Checking view={view} checking={fact.checking} />
      ) : (
        <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
          {fact.verify && (
            <CheckButton fact={fact} check="verify" seconds={fact.verify.seconds} closed={closed} />
          )}
          {fact.trace && (
            <CheckButton fact={fact} check="trace" seconds={fact.trace.seconds} closed={closed} />
          )}
        </div>
      )}
    </li>
  );
}

interface CheckButtonProps {
  fact: FactView;
  check: FactCheck;
  seconds: number;
  /** This person has no free hand, or the clock stands still. */
  closed: boolean;
}

function CheckButton({ fact, check, seconds, closed }: CheckButtonProps) {
  const t = useTranslations('play.intel');
  const { busy, act } = useBusyAct();
  const Icon = check === 'verify' ? SearchCheck : Route;
  return (
    <Button
      kind="secondary"
      size="small"
      busy={busy}
      disabled={closed}
      onClick={() => void act({ type: 'check-fact', factId: fact.id, check })}
    >
      <Icon className="size-4" aria-hidden="true" />
      {t(check)}
      <span translate="no" className="figures text-xs text-muted">
        {t('seconds', { seconds: String(Math.round(seconds)) })}
      </span>
    </Button>
  );
}

function Checking({ view, checking }: { view: PlayerView; checking: NonNullable<FactView['checking']> }) {
  const t = useTranslations('play.intel');
  const left = useSecondsUntil(checking.doneP) ?? 0;
  return (
    <p className="mt-2 flex items-center gap-2 text-xs text-muted">
      <Hourglass className="size-4 text-accent" aria-hidden="true" />
      {t(`checking.${checking.check}`, { name: nameOf(view, checking.seatId, t('somebody')) })}
      <span translate="no" className="figures">
        {t('seconds', { seconds: String(left) })}
      </span>
    </p>
  );
}
