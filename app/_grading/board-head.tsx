'use client';

import { LoaderCircle, SendHorizontal } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { TeamLabel } from '@/engine/view/types';
import { useLiveState } from '../_live/live-provider';
import { progressOf } from './matrix';
import { useGrades, useSaving } from './use-grading';

interface BoardHeadProps {
  teams: readonly TeamLabel[];
  named: boolean;
  onNamedChange: (named: boolean) => void;
}

/** How far one has come, which keys help, and whether names are hidden. */
export function BoardHead({ teams, named, onNamedChange }: BoardHeadProps) {
  const t = useTranslations('grading.matrix');
  const { objectives, made, self } = useLiveState(({ annotations }) => annotations);
  const own = useGrades().grades.filter(({ authorId }) => authorId === self);
  const { done, all, minutes } = progressOf(teams, { objectives, made, own });
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
      <p className="font-medium">
        {minutes === 0 ? t('allDone', { all }) : t('progress', { done, all, minutes })}
      </p>
      <p className="text-xs text-muted pointer-coarse:hidden">{t('keys')}</p>
      <label className="ml-auto flex min-h-9 items-center gap-2">
        <input
          type="checkbox"
          checked={!named}
          onChange={(event) => onNamedChange(!event.target.checked)}
          className="size-4 accent-accent"
        />
        {t('hideNames')}
      </label>
      <SavingWord graded={own.length > 0} />
    </div>
  );
}

/** Where the last click is; nothing before the first. */
function SavingWord({ graded }: { graded: boolean }) {
  const t = useTranslations('grading.saving');
  const saving = useSaving();
  const icons = {
    saved: null,
    saving: <LoaderCircle className="size-4 animate-spin" aria-hidden="true" />,
    'will-send': <SendHorizontal className="size-4 text-warn" aria-hidden="true" />,
  };
  return (
    <p role="status" className="flex items-center gap-1.5 text-sm text-muted">
      {icons[saving]}
      {saving === 'saved' ? graded && t('saved') : t(saving === 'will-send' ? 'willSend' : saving)}
    </p>
  );
}
