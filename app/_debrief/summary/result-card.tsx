'use client';

import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords, TeamDebrief } from '@/engine/debrief/types';
import { isTooEarly } from '@/reports/reading/too-early';
import { useFigures } from '../use-figures';
import { Card } from './card';
import { MiniCurves } from './mini-curves';
import { pointsWith } from './points-with';
import { ShareResult } from './share/share-result';

interface ResultCardProps {
  debrief: Debrief;
  team: TeamDebrief;
  words: DebriefWords;
}

/** How it ended: one number, where it stands among others, and the way there beside that of a company that said nothing. */
export function ResultCard({ debrief, team, words }: ResultCardProps) {
  const t = useTranslations('debrief.summary');
  const { signed, plain } = useFigures();
  const { end, after30Days } = team.outcome;
  const { outcome } = team.marks;
  if (isTooEarly(debrief, team)) {
    return (
      <Card title={t('result')} className="lg:col-span-2">
        <p className="mt-2 font-serif text-xl text-pretty">
          {t('tooEarly', { count: team.decisions.length })}
        </p>
      </Card>
    );
  }
  return (
    <Card
      title={t('result')}
      className="grid gap-x-10 gap-y-4 lg:col-span-2 lg:grid-cols-[auto_minmax(0,1fr)_minmax(0,1fr)] lg:items-center [&>h2]:lg:col-span-3"
    >
      {outcome && (
        <p className="flex items-baseline gap-2">
          <span translate="no" className="figures text-[6rem] leading-[0.9] font-semibold text-time">
            {plain(outcome.score)}
          </span>
          <span className="text-lg text-muted">{t('of100')}</span>
        </p>
      )}
      <div className="lg:col-start-2">
        {outcome && (
          <p className="font-serif text-xl text-pretty">
            {t('percentile', { percentile: Math.round(outcome.percentile) })}
          </p>
        )}
        <p className="mt-1 text-pretty text-muted">
          {t('ended', {
            end: signed(end),
            later: signed(after30Days),
            nothing: signed(debrief.doingNothing.after30Days),
          })}
        </p>
      </div>
      <MiniCurves debrief={debrief} team={team} />
      {outcome && (
        <div className="lg:col-span-3">
          <Share {...{ debrief, team, words }} />
        </div>
      )}
    </Card>
  );
}

/** The same numbers on a picture that may leave the house. */
function Share({ debrief: { doingNothing }, team, words }: ResultCardProps) {
  const t = useTranslations('debrief.summary');
  const { signed, plain } = useFigures();
  const { outcome } = team.marks;
  if (!outcome) return null;
  const [end, nothing] = [team.outcome.after30Days, doingNothing.after30Days];
  return (
    <ShareResult
      shared={{
        title: words.title,
        result: plain(outcome.score),
        of: t('of100'),
        better: t('percentile', { percentile: Math.round(outcome.percentile) }),
        curves: t('curves', { end: signed(end), nothing: signed(nothing) }),
        own: pointsWith(team, end),
        nothing: pointsWith(doingNothing, nothing),
      }}
    />
  );
}
