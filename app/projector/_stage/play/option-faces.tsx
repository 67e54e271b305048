'use client';

import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import { GroupFace, type Mood } from '@/app/_ui/group-face';
import type { Turned } from '@/engine/view/turned';
import type { StageOption } from '@/engine/view/types';
import { groups } from '@/engine/vocabulary';

const moods: Record<Turned, Mood> = { up: 'up', down: 'down', noticed: 'same', waiting: 'same' };

/** The third cut: six faces for each choice, those that it moved large; a direction only where it is certain (D10). */
export function OptionFaces({ options }: { options: readonly StageOption[] }) {
  const t = useTranslations('projector.play');
  const stakeholder = useTranslations('model.stakeholder');
  return (
    <ul className="flex min-h-0 flex-1 animate-phase flex-col justify-evenly">
      {options.map((option) => (
        <li
          key={option.responseId ?? ''}
          className={classNames(
            'grid grid-cols-[minmax(0,5fr)_minmax(0,8fr)] items-center gap-[2vw] border-t border-line pt-[1vh]',
            option.how === 'up' && 'border-good',
            option.how === 'down' && 'border-danger',
          )}
        >
          <div className="min-w-0">
            <p className="line-clamp-2 text-stage leading-tight font-medium">
              {option.label ?? t('silence')}
            </p>
            {option.owed && <p className="text-stage text-warn">{t('owed')}</p>}
          </div>
          <ul className="grid grid-cols-6 gap-4">
            {groups.map((group) => {
              const how = option.turned?.[group] ?? 'waiting';
              const moved = how !== 'waiting';
              return (
                <li key={group} className="flex flex-col items-center text-center">
                  <GroupFace
                    group={group}
                    mood={moods[how]}
                    className={moved ? 'size-24' : 'size-16 opacity-60'}
                  />
                  <span className={classNames('text-stage leading-tight', !moved && 'text-muted')}>
                    {stakeholder(group)}
                  </span>
                  <span className="sr-only">{t(`how.${how}`)}</span>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
