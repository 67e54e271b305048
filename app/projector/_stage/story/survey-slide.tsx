'use client';

import { useTranslations } from 'use-intl';
import { useLiveState } from '@/app/_live/live-provider';
import { scaleQuestions } from '@/wire/annotations';

/** Asks the room to take out its phones; how many have answered, never what. */
export function SurveySlide() {
  const t = useTranslations();
  const [summary] = useLiveState((state) => state.annotations.survey);
  const share = summary && summary.people > 0 ? summary.count / summary.people : 0;
  return (
    <>
      <h1 className="text-3xl">{t('debrief.survey.title')}</h1>
      <p className="mt-[1vh] text-2xl text-muted">{t('projector.story.surveyHow')}</p>
      <ol className="my-auto flex flex-col gap-[2.4vh] text-2xl">
        {[...scaleQuestions, 'words' as const].map((question, index) => (
          <li key={question} className="flex gap-6">
            <span translate="no" className="figures text-muted">
              {index + 1}
            </span>
            {t(`debrief.survey.question.${question}`)}
          </li>
        ))}
      </ol>
      {summary && (
        <div className="flex items-center gap-8">
          <span aria-hidden="true" className="h-5 flex-1 overflow-hidden rounded-full bg-text/12">
            <span
              className="block h-full rounded-full bg-accent transition-[width] duration-300"
              style={{ width: `${share * 100}%` }}
            />
          </span>
          <p className="text-2xl">
            {t('projector.story.answered', { count: summary.count, people: summary.people })}
          </p>
        </div>
      )}
    </>
  );
}
