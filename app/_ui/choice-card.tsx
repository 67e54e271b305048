import type { ReactNode } from 'react';
import { ChoiceInput } from './choice-input';
import { classNames } from './class-names';

interface ChoiceCardProps {
  /** One name for all cards of a question; put them into a fieldset with a legend. */
  name: string;
  title: string;
  /** One line: what it costs. */
  detail?: string | undefined;
  /** The language of both, where it isn't the page's. */
  lang?: string | undefined;
  selected: boolean;
  onSelect: () => void;
  disabled?: boolean | undefined;
  /** Below it: what bears on it. */
  note?: ReactNode;
  /** Beside the title: a number of votes, "your vote". */
  aside?: ReactNode;
}

/** One of the answers to a question: the whole card is the radio button. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { name, title, detail, lang, note, selected, onSelect, disabled, aside } = props;
  return (
    <label
      data-selected={selected || undefined}
      className={classNames(
        'relative grid min-h-14 grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-3 rounded-md border p-3.5 transition-colors',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        selected ? 'border-accent bg-accent/12' : 'border-control bg-surface',
        disabled ? 'opacity-60' : 'cursor-pointer',
        !disabled && !selected && 'hover:bg-text/5',
      )}
    >
      <ChoiceInput
        name={name}
        selected={selected}
        disabled={disabled}
        onSelect={onSelect}
        className="absolute inset-0 appearance-none opacity-0"
      />
      <span
        aria-hidden="true"
        className={classNames(
          'mt-0.5 size-5 rounded-full border-2 transition-[border-width]',
          selected ? 'border-[6px] border-accent' : 'border-control',
        )}
      />
      <span>
        <span lang={lang} className="block leading-snug font-medium">
          {title}
        </span>
        {detail && (
          <span lang={lang} className="mt-1 block text-sm leading-snug text-muted">
            {detail}
          </span>
        )}
        {note}
      </span>
      {aside}
    </label>
  );
}
