import type { useTranslations } from 'use-intl';
import type { DebriefWords, WhyTerm } from '@/engine/debrief/types';
import { choiceLabel } from './choice-label';
import type { Figures } from './figures';

/** A sentence for a reason. Every kind has one: a missing one does not compile. */
export function reasonIn(
  t: ReturnType<typeof useTranslations<'debrief.reason'>>,
  { plain, percent, moment }: Figures,
  words: DebriefWords,
): (term: WhyTerm) => string {
  return (term) => {
    switch (term.term) {
      case 'broke-promise':
        return t(`broke-promise.${term.promise}`, { due: moment(term.dueMinute) });
      case 'contradicted': {
        const earlier = term.earlier ? choiceLabel(term.earlier, words) : undefined;
        if (earlier) return t('contradicted.earlier', { earlier });
        return term.foundOutMinute === null
          ? t('contradicted.fact')
          : t('contradicted.foundOut', { when: moment(term.foundOutMinute) });
      }
      case 'came-late':
        return t('came-late', { hours: plain(term.hours, 1) });
      case 'not-believed':
        return t('not-believed', { share: percent(term.credibility) });
      default:
        return t(term.term);
    }
  };
}
