'use client';

import { LoaderCircle, SendHorizontal } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { firstSigns } from '@/engine/signs';
import type { PlayerView } from '@/engine/view/types';
import { limits } from '@/engine/vocabulary';
import { Button } from '../../_ui/button';
import { classNames } from '../../_ui/class-names';
import { controlLook } from '../../_ui/field';
import { isolated } from '../../_ui/isolated';
import { PersonName } from '../../_ui/person-name';
import type { Decision } from './use-decision';
import { countWords, useWords, type WordsStatus } from './use-words';

interface WordsProps {
  view: PlayerView;
  decision: Decision;
}

/** Where the decision asks for a statement or a reason: a draft of one's own, and what team-mates have written. */
export function Words({ view, decision }: WordsProps) {
  const t = useTranslations('play.words');
  const id = useId();
  const { ballot, me } = decision;
  const words = useWords(decision);
  const { ask } = ballot;
  if (ask === null) return null;
  const mates = ballot.drafts.filter(({ seatId }) => seatId !== me.id);
  const languageOf = (seatId: string) => view.team.seats.find((seat) => seat.id === seatId)?.language;
  const nameOf = (seatId: string) => view.team.seats.find((seat) => seat.id === seatId)?.nickname ?? '';
  return (
    <section aria-labelledby={`${id}-title`} className="flex flex-col gap-1.5 border-t border-line pt-3.5">
      <label id={`${id}-title`} htmlFor={id} className="text-sm font-medium text-pretty">
        {ask.prompt}
      </label>
      <textarea
        id={id}
        rows={ask.kind === 'reason' ? 1 : 3}
        value={words.text}
        onChange={(event) => words.write(firstSigns(event.target.value, limits.draft))}
        onBlur={words.saveNow}
        aria-describedby={`${id}-count`}
        className={classNames(controlLook, 'field-sizing-content max-h-60 py-2.5 text-base')}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-xs">
        <WordCount id={`${id}-count`} count={countWords(words.text)} most={ask.words} />
        <Status status={words.status} />
      </div>
      {mates.length > 0 && (
        <ul aria-label={t('mates')} className="mt-1 flex flex-col gap-2">
          {mates.map(({ seatId, text }) => (
            <li key={seatId} className="rounded-md bg-text/5 px-3 py-2 text-sm">
              <p dir="auto" className="break-words whitespace-pre-line">
                <span className="font-semibold">
                  <PersonName name={nameOf(seatId)} />:
                </span>{' '}
                <span lang={languageOf(seatId)}>{text}</span>
              </p>
              {text !== words.text && (
                <Button
                  kind="quiet"
                  size="small"
                  className="-ml-3"
                  onClick={() => {
                    words.write(text);
                    words.saveNow();
                  }}
                >
                  {t('take', { name: isolated(nameOf(seatId)) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="text-sm text-pretty">
        {ballot.wordsOf !== null && !decision.practice && (
          <span className="font-medium text-text">
            {ballot.wordsOf === me.id
              ? t('yours')
              : t('theirs', { name: isolated(nameOf(ballot.wordsOf)) })}{' '}
          </span>
        )}
        {ask.kind === 'reason'
          ? t(decision.practice ? 'reasonAlone' : 'reason')
          : t(decision.practice ? 'ruleAlone' : 'rule')}
      </p>
    </section>
  );
}

function WordCount({ id, count, most }: { id: string; count: number; most: number }) {
  const t = useTranslations('play.words');
  const over = count - most;
  return (
    <p id={id} className={classNames('tabular-nums', over > 0 ? 'text-warn' : 'text-muted')}>
      {over > 0 ? t('over', { count: over }) : t('count', { count: String(count), most })}
    </p>
  );
}

/** "Saved" only after the server has said so. */
function Status({ status }: { status: WordsStatus }) {
  const t = useTranslations('play.words.status');
  const icons = {
    empty: null,
    writing: null,
    saving: <LoaderCircle className="size-4 animate-spin" aria-hidden="true" />,
    'will-send': <SendHorizontal className="size-4" aria-hidden="true" />,
    saved: null,
  };
  return (
    <p role="status" className="flex items-center gap-1.5 text-muted">
      {icons[status]}
      {t(status === 'will-send' ? 'willSend' : status)}
    </p>
  );
}
