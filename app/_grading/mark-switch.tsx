'use client';

import { Check, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Mark } from '@/engine/statement/marks';
import type { OverruleRow } from '@/wire/annotations';
import { classNames } from '../_ui/class-names';
import { weighsAgainst } from './mark-kinds';

interface MarkSwitchProps {
  mark: Mark['mark'];
  /** What the words alone say. */
  found: boolean;
  /** What a host says. */
  overrule: OverruleRow | undefined;
  onPoint: (mark: Mark['mark'] | undefined) => void;
  onOverrule: ((mark: string, holds: boolean | null) => void) | undefined;
}

/** A mark as it holds; the automatic one stays in sight beside the word against it. */
export function MarkSwitch({ mark, found, overrule, onPoint, onOverrule }: MarkSwitchProps) {
  const t = useTranslations('debrief.statementMarks');
  const holds = overrule?.holds ?? found;
  const against = weighsAgainst(mark);
  const Icon = against ? TriangleAlert : Check;
  const content = (
    <>
      {holds && (
        <Icon className={classNames('size-3.5', against ? 'text-warn' : 'text-good')} aria-hidden="true" />
      )}
      <span className={holds ? 'font-medium' : 'text-muted'}>{t(`kind.${mark}`)}</span>
      {overrule && (
        <span className="text-xs text-muted">
          {found ? t('wasFound') : t('wasNotFound')}
          {overrule.authorName !== '' && ` · ${overrule.authorName}`}
        </span>
      )}
    </>
  );
  const look = classNames(
    'flex min-h-8 items-center gap-1.5 rounded-full border px-3 text-sm',
    holds ? 'border-control' : 'border-line',
    overrule && 'border-dashed border-accent',
  );
  const pointing = { onMouseEnter: () => onPoint(mark), onMouseLeave: () => onPoint(undefined) };
  if (!onOverrule) {
    return (
      <li className={look} {...pointing}>
        {content}
        <span className="sr-only">{t(holds ? 'holds' : 'holdsNot')}</span>
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        aria-pressed={holds}
        onClick={() => onOverrule(mark, !holds === found ? null : !holds)}
        onFocus={() => onPoint(mark)}
        onBlur={() => onPoint(undefined)}
        {...pointing}
        className={classNames(look, 'hover:bg-text/8')}
      >
        {content}
      </button>
    </li>
  );
}
