import type { useTranslations } from 'use-intl';
import type { DebriefWords, WhyTerm } from '@/engine/debrief/types';
import { type Group, groups } from '@/engine/vocabulary';
import { choiceLabel } from './choice-label';
import type { Figures } from './figures';

/** The group whose goodwill changed most in that direction; ‘some’ where none did. */
function strongest(changes: Partial<Record<Group, number>>, sign: 1 | -1): Group | 'some' {
  const ways = groups.filter((group) => (changes[group] ?? 0) * sign > 0);
  const [first] = ways.sort((left, right) => ((changes[right] ?? 0) - (changes[left] ?? 0)) * sign);
  return first ?? 'some';
}

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
      case 'changed-support':
        return t(`changed-support.${term.amount < 0 ? 'less' : 'more'}`);
      case 'goodwill': {
        const sign = term.effect.overall < 0 ? -1 : 1;
        return t(`goodwill.${sign < 0 ? 'lost' : 'won'}`, {
          group: t(`groups.${strongest(term.groups, sign)}`),
        });
      }
      default:
        return t(term.term);
    }
  };
}
