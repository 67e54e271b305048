'use client';

import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import { GroupFace, type Mood } from '@/app/_ui/group-face';
import type { Turned } from '@/engine/view/turned';
import type { StageOption } from '@/engine/view/types';
import { groups } from '@/engine/vocabulary';

const moods: Record<Turned, Mood> = { up: 'up', down: 'down', noticed: 'same', waiting: 'same' };

/** The third cut: six faces for each choice below their names, those that it moved large; a direction only where it is certain (D10). */
export function OptionFaces({ options }: { options: readonly StageOption[] }) {
  const t = useTranslations('projector.play');
  const stakeholder = useTranslations('model.stakeholder');
  const bill = useTranslations('common.bill');
  const sizes = sizesFor(options.length);
  return (
    <div className="flex min-h-0 flex-1 animate-phase flex-col">
      <ul
        aria-hidden="true"
        className="grid grid-cols-6 gap-2 text-center text-stage leading-tight text-muted"
      >
        {groups.map((group) => (
          <li key={group}>{stakeholder(group)}</li>
        ))}
      </ul>
      <ul className="flex min-h-0 flex-1 flex-col justify-evenly">
        {options.map((option) => (
          <li key={option.responseId ?? ''} className="border-t border-line pt-[0.6vh]">
            <p className="flex items-baseline justify-between gap-8 text-stage leading-tight">
              <span className="line-clamp-1 min-w-0 font-medium">{option.label ?? t('silence')}</span>
              {option.bill && <span className="shrink-0 text-warn">{bill(option.bill)}</span>}
            </p>
            <ul className="mt-[0.6vh] grid grid-cols-6 gap-2">
              {groups.map((group) => (
                <Face key={group} group={group} how={option.turned?.[group] ?? 'waiting'} sizes={sizes} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Sizes {
  moved: string;
  waiting: string;
}

function sizesFor(options: number): Sizes {
  if (options <= 3) return { moved: 'size-28', waiting: 'size-20' };
  return options === 4 ? { moved: 'size-20', waiting: 'size-14' } : { moved: 'size-14', waiting: 'size-10' };
}

function Face({ group, how, sizes }: { group: (typeof groups)[number]; how: Turned; sizes: Sizes }) {
  const t = useTranslations('projector.play');
  const stakeholder = useTranslations('model.stakeholder');
  const moved = how !== 'waiting';
  return (
    <li className="flex items-center justify-center gap-2">
      <GroupFace
        group={group}
        mood={moods[how]}
        className={classNames(moved ? sizes.moved : sizes.waiting, !moved && 'opacity-50')}
      />
      {(how === 'up' || how === 'down') && (
        <span
          aria-hidden="true"
          className={classNames('text-stage font-bold', how === 'up' ? 'text-good' : 'text-danger')}
        >
          {how === 'up' ? '↑' : '↓'}
        </span>
      )}
      <span className="sr-only">
        {stakeholder(group)}: {t(`how.${how}`)}
      </span>
    </li>
  );
}
