'use client';

import { useTranslations } from 'use-intl';
import { useLiveState } from '../_live/live-provider';
import { Button } from '../_ui/button';
import { useAnnotate } from './use-grading';

/** Each team sees its own statements, marks and grades once the instructors say so, and can be kept from it again. */
export function ShowGrades() {
  const t = useTranslations('grading.show');
  const annotate = useAnnotate();
  const shown = useLiveState(({ annotations }) => annotations.shown.length > 0);
  const ended = useLiveState(({ view }) => view?.stage === 'ended');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button
        kind={shown ? 'secondary' : 'primary'}
        size="small"
        disabled={!ended}
        onClick={() => annotate({ type: 'show-grades', shown: !shown })}
      >
        {t(shown ? 'hide' : 'show')}
      </Button>
      <p role="status" className="text-xs text-muted">
        {t(ended ? (shown ? 'areShown' : 'notYet') : 'afterwards')}
      </p>
    </div>
  );
}
