'use client';

import { useTranslations } from 'use-intl';
import type { ProjectorView } from '../../../../engine/view/types';
import { classNames } from '../../../_ui/class-names';
import { teamLook } from '../../../_ui/team-look';
import { Change } from '../change';
import { rowText } from '../row-text';
import { StageMark } from '../stage-mark';

type RevealView = NonNullable<ProjectorView['reveal']>;

/** What was decided, once everybody has: the choices, who made each, and what it has changed. */
export function Reveal({ reveal }: { reveal: RevealView }) {
  const t = useTranslations('projector.play');
  const choices = byChoice(reveal.choices);
  return (
    <article key={reveal.question} className="animate-reveal">
      <p className="flex justify-between gap-8 text-stage text-muted">
        <span>{t('reveal')}</span>
        <span>{t('effect')}</span>
      </p>
      <h2 className="mt-2 max-w-[85%] text-3xl">{reveal.question}</h2>
      <ul className="mt-[3vh] border-t border-line">
        {choices.map(({ label, teams, effect }) => (
          <li
            key={label ?? ''}
            className="flex items-center justify-between gap-8 border-b border-line py-[1.4vh]"
          >
            <Marks teams={teams} />
            <span
              className={classNames(
                'min-w-0 flex-1 leading-tight',
                rowText(choices.length),
                label === null && 'text-muted',
              )}
            >
              {label ?? t('silence')}
            </span>
            <Change value={effect} className={rowText(choices.length)} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function Marks({ teams }: { teams: readonly number[] }) {
  const t = useTranslations('common');
  return (
    <span className="flex w-[22%] shrink-0 flex-wrap gap-2">
      {teams.map((index) => (
        <StageMark
          key={index}
          index={index}
          rem={teams.length > 6 ? 2 : 3}
          label={t('team', { letter: teamLook(index).letter })}
        />
      ))}
    </span>
  );
}

interface Choice {
  label: string | null;
  teams: number[];
  effect: number;
}

/** Teams that chose the same stand together; the effect is their average. */
function byChoice(choices: RevealView['choices']): Choice[] {
  const labels = [...new Set(choices.map(({ label }) => label))];
  return labels
    .map((label) => {
      const same = choices.filter((choice) => choice.label === label);
      const sum = same.reduce((total, { effect }) => total + effect, 0);
      return { label, teams: same.map(({ index }) => index), effect: sum / same.length };
    })
    .sort((left, right) => right.teams.length - left.teams.length);
}
