'use client';

import { ArrowDown, ArrowUp, Eye, Hourglass } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Turned, Turning } from '@/engine/view/turned';
import type { RevealView } from '@/engine/view/types';
import { type Group, groups } from '@/engine/vocabulary';
import { signed } from '@/words/signed';
import { classNames } from '../../_ui/class-names';
import { GroupFace, type Mood } from '../../_ui/group-face';

/** The fourth beat: six faces, those that it moved large, in words; never a figure for nothing (D10). */
export function WhoTurned({ reveal }: { reveal: RevealView }) {
  const t = useTranslations('play.reveal');
  const toCome = useTranslations('common.bill');
  const format = useFormatter();
  const { turned, heading, bill } = reveal;
  if (turned === null || heading === null) return null;
  const moved = groups.filter((group) => turned[group].how !== 'waiting');
  return (
    <section aria-label={t('who')} className="beat" style={{ animationDelay: '3000ms' }}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{headingWords(t, heading, (value) => signed(format, value))}</span>
        {bill && (
          <span className="rounded-sm bg-warn-wash px-2 text-sm font-medium text-warn">{toCome(bill)}</span>
        )}
      </p>
      <ul className="mt-3 grid grid-cols-2 gap-x-3 gap-y-3 sm:grid-cols-3">
        {groups.map((group) => (
          <Face key={group} group={group} turning={turned[group]} />
        ))}
      </ul>
      {moved.length === 0 && <p className="mt-3 text-sm text-muted">{t('waiting')}</p>}
    </section>
  );
}

type Words = ReturnType<typeof useTranslations<'play.reveal'>>;

function headingWords(t: Words, { heading, was }: Turning, write: (value: number) => string): string {
  const value = write(heading);
  return was === null ? t('heading', { value }) : t('headingWas', { value, was: write(was) });
}

function Face({ group, turning }: { group: Group; turning: Turning }) {
  const t = useTranslations('play.reveal');
  const stakeholder = useTranslations('model.stakeholder');
  const format = useFormatter();
  const { how, heading, was } = turning;
  const moved = how !== 'waiting';
  return (
    <li className="flex items-center gap-2.5">
      <GroupFace
        group={group}
        mood={moods[how]}
        className={classNames(moved ? 'size-14' : 'size-11 opacity-80')}
      />
      <span className="min-w-0 text-sm leading-snug">
        <span className="block font-medium">{stakeholder(group)}</span>
        <span className={classNames('flex items-center gap-1 text-xs', tones[how])}>
          <Sign how={how} />
          {t(`how.${how}`)}
        </span>
        {moved && (
          <span translate="no" className="block text-xs text-muted">
            {t('groupHeading', { value: signed(format, heading) })}
            {was !== null && <>, {t('groupWas', { value: signed(format, was) })}</>}
          </span>
        )}
      </span>
    </li>
  );
}

const moods: Record<Turned, Mood> = { up: 'up', down: 'down', noticed: 'same', waiting: 'same' };

const tones: Record<Turned, string> = {
  up: 'text-good',
  down: 'text-danger',
  noticed: 'text-text',
  waiting: 'text-muted',
};

const icons = { up: ArrowUp, down: ArrowDown, noticed: Eye, waiting: Hourglass } as const;

function Sign({ how }: { how: Turned }) {
  const Icon = icons[how];
  return <Icon className="size-3.5 shrink-0" aria-hidden="true" />;
}
