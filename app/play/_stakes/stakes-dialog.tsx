'use client';

import type { ReactNode } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { PlayerView, TurnView } from '@/engine/view/types';
import { groups } from '@/engine/vocabulary';
import { signed } from '@/words/signed';
import { classNames } from '../../_ui/class-names';
import { Dialog } from '../../_ui/dialog';
import { RollingNumber } from '../../_ui/rolling-number';
import { GhostSwitches } from './ghost-switches';
import { signTone } from './sign-tone';
import type { Ghosts } from './use-ghosts';

/** One in a hundred: below it nobody counts people. */
const leastHeard = 0.01;
/** Above a half it is no longer one in so many. */
const mostHeard = 0.5;

interface StakesDialogProps {
  view: PlayerView;
  /** what the storm is held against */
  ghosts: Ghosts;
  open: boolean;
  onClose: () => void;
}

/** What each number means, what moved it last, and reputation as it is now. */
export function StakesDialog({ view, ghosts, open, onClose }: StakesDialogProps) {
  const t = useTranslations('play.stakes');
  const format = useFormatter();
  const { heading, heard, heardBefore, blame, turns, mentions } = view.stakes;
  const share = (value: number) => format.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const more = Math.round((heard - heardBefore) * 100);
  return (
    <Dialog open={open} onClose={onClose} title={t('title')}>
      <dl className="flex flex-col gap-4 pt-1">
        <Entry
          name={t('heading')}
          figure={signed(format, heading)}
          tone={signTone(heading)}
          hint={t('headingHint')}
        >
          <LastChange turn={turns.heading} />
        </Entry>
        <Entry name={t('heard')} figure={share(heard)} hint={t('heardHint')}>
          {heard >= leastHeard &&
            heard <= mostHeard &&
            `${t('heardOneIn', { count: String(Math.round(1 / heard)) })} `}
          {more > 0 ? t('heardMore', { points: more }) : t('heardSame')}
        </Entry>
        <Entry name={t('blame')} figure={String(blame)} hint={t('blameHint')}>
          <LastChange turn={turns.blame} />
        </Entry>
        <Entry name={t('stormName')} figure={`× ${Math.max(1, mentions)}`} hint={t('stormHint')} />
      </dl>
      <GhostSwitches ghosts={ghosts} at={view.stakes.storm.length} />
      <Now view={view} />
    </Dialog>
  );
}

interface EntryProps {
  name: string;
  figure: string;
  tone?: string;
  hint: string;
  children?: ReactNode;
}

function Entry({ name, figure, tone, hint, children }: EntryProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
      <dt className="font-semibold">{name}</dt>
      <dd
        translate="no"
        className={classNames('figures row-span-2 text-xl leading-tight font-semibold', tone)}
      >
        {figure}
      </dd>
      <dd className="text-muted">{hint}</dd>
      {children && <dd className="col-span-2 mt-1">{children}</dd>}
    </div>
  );
}

/** "Was -26 before: ..." */
function LastChange({ turn }: { turn: TurnView | null }) {
  const t = useTranslations('play.stakes');
  const format = useFormatter();
  if (!turn) return t('noTurn');
  const values = { from: signed(format, turn.from), to: signed(format, turn.to) };
  const { kind, text } = turn.why;
  return (
    <>
      <span className="font-medium">{t('turn', values)}</span>{' '}
      {text === null ? t(`cause.${kind}`) : t('because', { kind: t(`cause.${kind}`), text })}
    </>
  );
}

/** Net reputation as it is, in all and by group. */
function Now({ view }: { view: PlayerView }) {
  const t = useTranslations('play.stakes');
  const stakeholder = useTranslations('model.stakeholder');
  const format = useFormatter();
  const { overall } = view.reputation;
  return (
    <section aria-label={t('now')} className="mt-5 border-t border-line pt-4">
      <h3 className="flex items-baseline justify-between gap-4 font-semibold">
        {t('now')}
        <span className={signTone(Math.round(overall))}>
          <RollingNumber value={Math.round(overall) + 0} signed />
        </span>
      </h3>
      <p className="text-muted">{t('nowHint')}</p>
      <table className="mt-2 w-full text-left" lang={useLocale()}>
        <thead className="text-xs text-muted">
          <tr>
            <th scope="col" className="font-normal">
              {t('group')}
            </th>
            <th scope="col" className="text-right font-normal">
              {t('nowColumn')}
            </th>
            <th scope="col" className="text-right font-normal">
              {t('headingColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group} className="border-t border-line">
              <th scope="row" className="py-1 font-normal">
                {stakeholder(group)}
              </th>
              <td translate="no" className="figures text-right">
                {signed(format, Math.round(view.reputation.now[group]))}
              </td>
              <td translate="no" className="figures text-right">
                {signed(format, Math.round(view.reputation.outlook[group]))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
