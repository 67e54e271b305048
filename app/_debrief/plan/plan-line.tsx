'use client';

import { Trash2 } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import type { Command } from '@/wire/annotation-commands';
import type { PlanRow } from '@/wire/annotations';
import { annotationLimits } from '@/wire/annotations';
import { IconButton } from '../../_ui/icon-button';
import { toast } from '../../_ui/toast';
import { useDebriefAnnotations } from '../annotations/annotations-context';
import { PlanField } from './plan-field';

interface PlanLineProps {
  row: PlanRow;
  number: number;
  /** Just added: the cursor goes there. */
  isNew: boolean;
}

/** One action, its owner and its day; kept as it is typed. */
export function PlanLine({ row, number, isNew }: PlanLineProps) {
  const t = useTranslations('debrief.plan');
  const held = useDebriefAnnotations();
  const { id, action, language, owner, due, doneAt } = row;
  const locale = useLocale();
  const save = (change: Partial<Omit<Command<'save-plan-item'>, 'type' | 'id'>>) =>
    held?.save({
      type: 'save-plan-item',
      ...{ id, action, language, owner, due, done: doneAt !== null, removed: false },
      ...change,
    });

  async function remove() {
    if (!(await save({ removed: true }))) return;
    toast(t('removed'), action || undefined, { label: t('undo'), onSelect: () => void save({}) });
  }

  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-2 rounded-md border border-line p-2 md:grid-cols-[auto_minmax(0,1fr)_12rem_10rem_auto] md:border-0 md:px-0">
      <label className="flex min-h-11 min-w-8 items-center justify-center">
        <input
          type="checkbox"
          checked={doneAt !== null}
          onChange={(event) => void save({ done: event.target.checked })}
          aria-label={t('done', { number })}
          className="size-5 accent-[var(--accent)]"
        />
      </label>
      <PlanField
        label={t('action', { number })}
        placeholder={t('actionHint')}
        value={action}
        most={annotationLimits.action}
        kind="words"
        struck={doneAt !== null}
        autoFocus={isNew}
        language={language}
        onSave={(words) => void save({ action: words, language: locale })}
      />
      <IconButton
        icon={Trash2}
        label={t('remove', { number })}
        className="md:order-last"
        onClick={() => void remove()}
      />
      <div className="col-span-3 grid grid-cols-2 gap-2 md:contents">
        <PlanField
          label={t('owner', { number })}
          kind="name"
          placeholder={t('ownerHint')}
          value={owner}
          most={annotationLimits.owner}
          onSave={(words) => void save({ owner: words })}
        />
        <PlanField
          kind="day"
          label={t('due', { number })}
          value={due}
          most={10}
          onSave={(day) => void save({ due: day })}
        />
      </div>
    </li>
  );
}
