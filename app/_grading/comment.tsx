'use client';

import { useTranslations } from 'use-intl';
import { firstSigns } from '@/engine/signs';
import { annotationLimits } from '@/wire/annotations';
import { classNames } from '../_ui/class-names';
import { controlLook } from '../_ui/field';
import { useAutosave } from '../_ui/use-autosave';

/** There is one on the page: the place's. */
export const commentFieldId = 'grading-comment';

interface CommentProps {
  value: string;
  onSave: (text: string) => void;
}

/** Saved in every pause, and when it is left; give it a `key` for another place. */
export function Comment({ value, onSave }: CommentProps) {
  const t = useTranslations('grading');
  const { typed, type, saveNow } = useAutosave(onSave);
  return (
    <div>
      <label htmlFor={commentFieldId} className="text-sm font-semibold">
        {t('comment')}
      </label>
      <textarea
        id={commentFieldId}
        rows={2}
        value={typed ?? value}
        placeholder={t('commentHint')}
        onBlur={saveNow}
        onChange={(event) => type(firstSigns(event.target.value, annotationLimits.comment))}
        className={classNames(controlLook, 'mt-1.5 field-sizing-content max-h-60 py-2 text-sm')}
      />
    </div>
  );
}
