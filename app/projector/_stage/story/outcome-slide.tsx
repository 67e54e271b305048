'use client';

import { useTranslations } from 'use-intl';
import { useFigures } from '@/app/_debrief/use-figures';
import { classNames } from '@/app/_ui/class-names';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { teamLook } from '@/look/team-look';
import { choiceLabel } from '@/reports/reading/choice-label';
import { bestMove } from '@/reports/reading/instructive';
import { type Placed, placed } from '@/reports/reading/places';
import { rowText } from '../row-text';
import { StageMark } from '../stage-mark';

/** So many rows can be read from the back; in two columns twice as many. */
const mostRows = 6;
/** Up to here they have the whole height. */
const fewRows = 4;

/** Every team by its one result, the best first, each with the decision that did most for it. */
export function OutcomeSlide({ debrief, words }: { debrief: Debrief; words: DebriefWords }) {
  const t = useTranslations('projector.story');
  const { places, close } = placed(debrief.teams);
  const wide = places.length > mostRows;
  const most = wide ? mostRows * 2 : mostRows;
  return (
    <>
      <div className="flex items-baseline justify-between gap-8">
        <h1 className="text-3xl">{t('outcome')}</h1>
        <p className="text-stage text-muted">
          {debrief.onPaper && `${t('onPaper')} · `}
          {t(close ? 'close' : 'scale')}
        </p>
      </div>
      {places.length === 0 && (
        <p className="my-auto max-w-[80%] font-serif text-4xl text-pretty">{t('noResult')}</p>
      )}
      <ol
        className={classNames(
          'mt-[3vh] grid gap-x-[4vw] overflow-hidden',
          places.length <= fewRows ? 'flex-1 content-evenly' : 'content-start',
          wide && 'grid-flow-col grid-cols-2 grid-rows-6',
        )}
      >
        {places.slice(0, most).map((one) => (
          <Line
            key={one.team.teamId}
            placed={one}
            words={words}
            short={wide}
            numbered={!close}
            look={rowText(places.length)}
          />
        ))}
      </ol>
      {places.length > most && (
        <p className="mt-auto text-stage text-muted">{t('more', { count: places.length - most })}</p>
      )}
    </>
  );
}

interface LineProps {
  placed: Placed;
  words: DebriefWords;
  /** Without the decision. */
  short: boolean;
  numbered: boolean;
  look: string;
}

function Line({ placed: { team, place, result }, words, short, numbered, look }: LineProps) {
  const t = useTranslations('common');
  const { plain } = useFigures();
  const best = bestMove({ teams: [team] });
  return (
    <li className="flex items-center gap-6 border-b border-line py-[1.6vh]">
      {numbered && (
        <span translate="no" className="figures w-[1.2em] text-3xl text-muted">
          {place}
        </span>
      )}
      <StageMark index={team.index} rem={3.5} />
      <div className="min-w-0 flex-1 leading-tight">
        <p className={classNames('font-semibold', look)}>
          {t('team', { letter: teamLook(team.index).letter })}
        </p>
        {best && !short && (
          <p className="truncate font-serif text-stage text-muted">{choiceLabel(best.decision, words)}</p>
        )}
      </div>
      <span translate="no" className="figures text-4xl leading-none font-semibold text-time">
        {plain(result)}
      </span>
    </li>
  );
}
