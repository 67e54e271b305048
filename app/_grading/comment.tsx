'use client';

import { useTranslations } from 'use-intl';
import { firstSigns } from '@/engine/signs';
import { annotationLimits } from '@/wire/annotations';
import { classNames } from '../_ui/class-names';
import { controlLook } from '../_ui/field';
import { useAutosave } from '../_ui/use-autosave';
import { useForeign } from '../_ui/use-foreign';

/** There is one on the page: the place's. */
export const commentFieldId = 'grading-comment';

interface CommentProps {
  value: string;
  /** that it was written in, where that is known */
  language: string | null | undefined;
  onSave: (text: string) => void;
}

/** Saved in every pause, and when it is left; give it a `key` for another place. */
export function Comment({ value, language, onSave }: CommentProps) {
  const t = useTranslations('grading');
  const { typed, type, saveNow } = useAutosave(onSave);
  const foreign = useForeign(typed === undefined && value !== '' ? language : undefined);
  return (
    <div>
      <label htmlFor={commentFieldId} className="text-sm font-semibold">
        {t('comment')}
      </label>
      <textarea
        id={commentFieldId}
        rows={2}
        lang={foreign}
        value={typed ?? value}
        placeholder={t('commentHint')}
        onBlur={saveNow}
        onChange={(event) => type(firstSigns(event.target.value, annotationLimits.comment))}
        className={classNames(controlLook, 'mt-1.5 field-sizing-content max-h-60 py-2 text-sm')}
      />
    </div>
  );
}
