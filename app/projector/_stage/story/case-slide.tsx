'use client';

import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { choiceLabel } from '@/reports/reading/choice-label';
import { choiceGroups, decisionRows } from '@/reports/reading/decision-rows';
import { firstSentences } from '@/reports/reading/first-sentences';
import { toldMoment } from '@/reports/reading/instructive';
import { StageMark } from '../stage-mark';

const mostGroups = 3;
const mostMarks = 6;
/** About 35 words: what a room reads in one look. */
const mostSigns = 230;

/** At the moment that parted or cost most: what the real company did, and beside it what was done here. */
export function CaseSlide({ debrief, words }: { debrief: Debrief; words: DebriefWords }) {
  const t = useTranslations('projector.story');
  const { realCase } = words;
  const decisionId = toldMoment(debrief, words);
  const row = decisionRows(debrief.teams).find((one) => one.decisionId === decisionId);
  const told = decisionId === undefined ? realCase.summary : realCase.reality[decisionId];
  return (
    <>
      <p className="text-stage font-semibold text-accent">{t('case')}</p>
      <h1 className="mt-2 font-serif text-4xl">{realCase.title}</h1>
      <div className={classNames('mt-[5vh] grid min-h-0 flex-1 gap-[4vw]', row && 'grid-cols-2')}>
        <section>
          <h2 className="border-b-4 border-time pb-2 text-stage">{realCase.organisation}</h2>
          <p
            className={classNames(
              'mt-[2.5vh] font-serif leading-tight text-pretty',
              row ? 'text-[2.9rem]' : 'text-4xl',
            )}
          >
            {firstSentences(told ?? realCase.summary, mostSigns)}
          </p>
        </section>
        {row && (
          <section>
            <h2 className="border-b-4 border-accent pb-2 text-stage">{t('youDid')}</h2>
            <ul className="mt-[2.5vh] flex flex-col gap-[2.5vh]">
              {choiceGroups(row)
                .slice(0, mostGroups)
                .map(({ responseId, teams }) => (
                  <li key={responseId} className="font-serif text-[2.625rem] leading-tight">
                    <span className="mb-1 flex gap-2">
                      {teams.slice(0, mostMarks).map(({ index }) => (
                        <StageMark key={index} index={index} rem={2.25} />
                      ))}
                      {teams.length > mostMarks && (
                        <span className="text-stage text-muted">+{teams.length - mostMarks}</span>
                      )}
                    </span>
                    {choiceLabel({ decisionId: row.decisionId, responseId }, words) ?? t('nothingSaid')}
                  </li>
                ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
