'use client';

import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { type ChainStep, chainSteps } from '@/engine/vocabulary';
import { clockDigits } from '@/words/countdown-steps';
import { useLiveState } from '../../_live/live-provider';
import { classNames } from '../../_ui/class-names';
import { useRoleName } from '../../_ui/role-names';
import { useNow } from '../../_ui/use-now';
import { SendAnswer } from './send-answer';
import { SignAnswer } from './sign-answer';
import { stepEndP, stepSeconds } from './step-seconds';
import type { Decision } from './use-decision';

type Chain = NonNullable<Decision['ballot']['chain']>;

/** Draft, legal, lead, out: where the answer is, and how long each step has taken. */
export function ChainCard({ view, decision }: { view: PlayerView; decision: Decision }) {
  const t = useTranslations('roles.chain');
  const { chain, responses } = decision.ballot;
  const card = useRef<HTMLElement>(null);
  const isUnderWay = decision.underWay !== null;
  useEffect(() => {
    if (isUnderWay) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isUnderWay]);
  if (!chain) return null;
  const label = responses.find(({ id }) => id === chain.responseId)?.label;
  return (
    <section ref={card} aria-label={t('title')} className="rounded-md border border-line bg-text/4 p-3">
      <ol className="flex gap-2">
        {chainSteps.map((step) => (
          <Step key={step} step={step} chain={chain} />
        ))}
      </ol>
      <p className="mt-2 text-sm" role="status">
        {t(`state.${chain.step}`)} {label && <strong>{t('agreed', { label })}</strong>}
        {chain.redlined && ` ${t('redlined')}`}
      </p>
      {chain.step === 'legal' && view.powers.roles.includes('legal') && (
        <SignAnswer decision={decision} words={chain.words} />
      )}
      {chain.step !== 'draft' && decision.mayLock && <SendAnswer decision={decision} chain={chain} />}
    </section>
  );
}

function Step({ step, chain }: { step: ChainStep; chain: Chain }) {
  const t = useTranslations('roles.chain');
  const name = useRoleName();
  const moment = useLiveState((state) => state.moment);
  const seconds = useNow((now) => (moment ? stepSeconds(chain.since, step, moment, now) : null), null);
  const hasEnded = stepEndP(chain.since, step) !== null;
  const open = chain.since[step] !== null && !hasEnded;
  return (
    <li
      aria-current={open ? 'step' : undefined}
      className={classNames(
        'min-w-0 flex-1 rounded-md border px-2 py-1.5 text-xs',
        open ? 'border-accent bg-accent/12 font-medium' : 'border-line text-muted',
      )}
    >
      <span className="flex items-center gap-1">
        {hasEnded && <Check className="size-3.5 shrink-0 text-good" aria-hidden="true" />}
        <span className="truncate">{step === 'draft' ? t('step.draft') : name(step)}</span>
      </span>
      <span translate="no" className="figures block">
        {seconds === null ? '–' : seconds < 100 ? t('seconds', { seconds }) : clockDigits(seconds)}
      </span>
    </li>
  );
}
