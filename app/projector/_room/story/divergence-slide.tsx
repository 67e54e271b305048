'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords } from '../../../../engine/debrief/types';
import { classNames } from '../../../_ui/class-names';
import { teamLook } from '../../../_ui/team-look';
import { choiceLabel } from '../../../debrief/_debrief/decisions/choice-label';
import type { Divergence } from '../../../debrief/_debrief/instructive';
import { Change } from '../change';
import { rowText } from '../row-text';
import { StageMark } from '../stage-mark';
import { MomentSlide } from './moment-slide';

interface DivergenceSlideProps {
  divergence: Divergence;
  words: DebriefWords;
}

export function DivergenceSlide({ divergence: { decisionId, choices }, words }: DivergenceSlideProps) {
  const t = useTranslations();
  return (
    <MomentSlide
      kicker={t('projector.story.divergence')}
      title={words.decisions[decisionId]?.question ?? decisionId}
      question={t('projector.story.divergenceQuestion')}
    >
      <ul className="border-t border-line">
        {choices.map(({ responseId, teams, effect }) => (
          <li
            key={responseId ?? 'silence'}
            className="flex items-center gap-8 border-b border-line py-[1.2vh]"
          >
            <span className="flex w-[20%] shrink-0 flex-wrap gap-2">
              {teams.map(({ teamId, index }) => (
                <StageMark
                  key={teamId}
                  index={index}
                  rem={teams.length > 6 ? 2 : 3}
                  label={t('common.team', { letter: teamLook(index).letter })}
                />
              ))}
            </span>
            <span className={classNames('flex-1 leading-tight', rowText(choices.length))}>
              {choiceLabel({ decisionId, responseId }, words) ?? t('debrief.decisions.silence')}
            </span>
            <Change value={effect} className={rowText(choices.length)} />
          </li>
        ))}
      </ul>
    </MomentSlide>
  );
}
