'use client';

import { useLocale, useTranslations } from 'use-intl';
import type { SurveyRow } from '@/wire/annotations';
import { scaleQuestions } from '@/wire/annotations';
import { nameOrder } from '@/words/name-order';
import { ShareBars } from '../../_charts/share-bars';
import { AsWritten } from '../../_ui/as-written';
import { useFigures } from '../use-figures';
import { meanOf } from './mean';

/** What all sheets say together; while there are too few, only how many there are. */
export function SurveyResults({ summary }: { summary: SurveyRow }) {
  const { count, counted, people, shares } = summary;
  const order = nameOrder(useLocale());
  const words = summary.words
    .map((text, at) => ({ text, language: summary.languages?.[at] }))
    .sort((left, right) => order(left.text, right.text));
  const t = useTranslations('debrief.survey');
  const { plain } = useFigures();
  return (
    <div className="flex flex-col gap-8">
      <p role="status">{t('answered', { count, people })}</p>
      {shares === null && <p className="text-sm text-muted">{t('tooFew')}</p>}
      {shares && counted < count && <p className="text-sm text-muted">{t('counted', { counted })}</p>}
      {shares && (
        <ShareBars
          title={t('results')}
          description={t('resultsHint')}
          columns={['1', '2', '3', '4', '5']}
          rows={scaleQuestions.map((question) => ({
            id: question,
            label: t(`question.${question}`),
            counts: shares[question],
            aside: meanOf(shares[question]) === null ? '–' : plain(meanOf(shares[question]) ?? 0, 1),
          }))}
          asideHead={t('mean')}
        />
      )}
      {words.length > 0 && (
        <div>
          <h3 className="text-base">{t('question.words')}</h3>
          <ul className="mt-3 grid gap-3 md:grid-cols-2">
            {words.map(({ text, language }, index) => (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same
                key={index}
                className="rounded-md border border-line bg-surface p-3 text-sm"
              >
                <AsWritten language={language} className="break-words whitespace-pre-line">
                  {text}
                </AsWritten>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
