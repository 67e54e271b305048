'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords } from '@/engine/debrief/types';
import type { WhatIf } from '@/engine/debrief/what-if';
import { groups } from '@/engine/vocabulary';
import { teamLook } from '@/look/team-look';
import { choiceLabel } from '@/reports/reading/choice-label';

import { useFigures } from '../use-figures';

interface Sentences {
  /** Better, worse or the same, all in all. */
  result: string;
  /** Who would think better and who worse of the company at the end. */
  groups: string;
}

/** Less than this is nothing that anybody would notice. */
const felt = 0.5;

/** What came of a change, as one would say it. */
export function useWhatIfSentence(words: DebriefWords): (whatIf: WhatIf, team: number) => Sentences {
  const t = useTranslations();
  const { points, signed } = useFigures();
  return (whatIf, index) => {
    const { overall } = whatIf.difference;
    const changes = groups
      .map((group) => ({
        group: t(`model.stakeholder.${group}`),
        change: whatIf.changed.byGroup[group].end - whatIf.played.byGroup[group].end,
      }))
      .sort((left, right) => right.change - left.change);
    const list = (chosen: typeof changes) =>
      chosen.map(({ group, change }) => `${group} (${signed(change, 1)})`).join(', ');
    const better = changes.filter(({ change }) => change >= felt);
    const worse = changes.filter(({ change }) => change <= -felt).reverse();
    return {
      result: t(`debrief.whatIf.${verdict(overall)}`, {
        choice: choiceLabel(whatIf, words) ?? t('debrief.whatIf.silence'),
        team: t('common.team', { letter: teamLook(index).letter }),
        points: points(overall, 1),
      }),
      groups: t(`debrief.whatIf.${parting(better.length, worse.length)}`, {
        better: list(better),
        worse: list(worse),
      }),
    };
  };
}

function verdict(overall: number): 'better' | 'worse' | 'same' {
  if (overall >= 0.1) return 'better';
  return overall <= -0.1 ? 'worse' : 'same';
}

function parting(better: number, worse: number) {
  if (better > 0 && worse > 0) return 'groupsBoth';
  if (better > 0) return 'groupsBetter';
  return worse > 0 ? 'groupsWorse' : 'groupsSame';
}
