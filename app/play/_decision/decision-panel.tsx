'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { classNames } from '../../_ui/class-names';
import { useTextLanguage } from '../../_ui/text-language';
import { useReading } from '../_intel/use-reading';
import type { Telling } from '../_reveal/use-wall-beat';
import { Scroller } from '../_war-room/scroller';
import { BallotBody } from './ballot-body';
import { BallotFoot } from './ballot-foot';
import { DecisionClock } from './decision-clock';
import { LastSeconds } from './last-seconds';
import { RevealBody } from './reveal-body';
import type { Decision } from './use-decision';
import { useDecisionKeys } from './use-decision-keys';

interface DecisionPanelProps {
  view: PlayerView;
  decision: Decision | null;
  telling: Telling;
}

/** On a laptop the decision has a place of its own, and while it is open the height: else the last outcome, or what is to come. */
export function DecisionPanel({ view, decision, telling }: DecisionPanelProps) {
  const t = useTranslations('play.decision');
  const last = view.reveals[0];
  const lang = useTextLanguage();
  // The pane beside it shows all of it.
  const reading = useReading(view, true);
  useDecisionKeys(decision);
  return (
    <section
      aria-label={t('title')}
      className={classNames(
        'flex min-h-0 flex-col overflow-hidden rounded-md border bg-surface',
        // The desk below keeps room to work in; an outcome can be scrolled.
        decision ? 'relative border-accent' : 'max-h-[52vh] border-line',
      )}
    >
      {decision ? (
        <div key={decision.ballot.decisionId} className="flex min-h-0 flex-1 animate-phase flex-col">
          <LastSeconds ballot={decision.ballot} />
          <header className="flex shrink-0 items-start justify-between gap-4 border-b border-line px-4 py-3">
            <h2 lang={lang} className="text-lg leading-snug text-pretty">
              {decision.ballot.question}
            </h2>
            <DecisionClock ballot={decision.ballot} />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-4 py-3">
            <BallotBody view={view} decision={decision} reading={reading} />
            <p className="mt-3 text-xs text-muted">{t('keys')}</p>
          </div>
          <footer className="shrink-0 border-t border-line px-4 py-3">
            <BallotFoot view={view} decision={decision} />
          </footer>
        </div>
      ) : (
        <Scroller label={t('title')} className="px-4 py-3">
          {last ? (
            <>
              <h2 lang={lang} className="mb-1.5 text-sm leading-snug font-medium text-pretty text-muted">
                {last.question}
              </h2>
              <RevealBody key={last.decisionId} view={view} reveal={last} telling={telling} />
            </>
          ) : (
            <>
              <h2 className="text-base">{t('noneYet')}</h2>
              <p className="mt-1 text-muted">{t('noneYetHint')}</p>
            </>
          )}
        </Scroller>
      )}
    </section>
  );
}
