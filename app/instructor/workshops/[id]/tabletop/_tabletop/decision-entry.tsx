'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Select } from '@/app/_ui/select';
import { TextField } from '@/app/_ui/text-field';
import { type Entry, emptyEntry, type TabletopDecision } from './draft';

interface DecisionEntryProps {
  number: number;
  decision: TabletopDecision;
  entry: Entry;
  /** seconds the team had; undefined: it does not come up for this team */
  seconds: number | undefined;
  trouble: 'never-asked' | 'not-open' | undefined;
  onChange: (entry: Entry) => void;
}

const untyped = '';
const nothing = '–';

/** One decision of one team: the letter that stands on the sheet, and the time if somebody noted it. */
export function DecisionEntry({ number, decision, entry, seconds, trouble, onChange }: DecisionEntryProps) {
  const t = useTranslations('workshops.paper');
  const { responseId } = entry;
  if (seconds === undefined && responseId === undefined) {
    return (
      <li className="py-3 text-muted">
        <h3 className="text-sm">{`${number}. ${decision.question}`}</h3>
        <p className="text-xs">{t('later')}</p>
      </li>
    );
  }
  const errors = { 'never-asked': t('neverAsked'), 'not-open': t('notOpen') } as const;
  return (
    <li className="py-4">
      <h3 className="mb-2 text-sm font-medium">{`${number}. ${decision.question}`}</h3>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_11rem]">
        <Select
          label={t('choice')}
          value={responseId === undefined ? untyped : (responseId ?? nothing)}
          error={trouble && errors[trouble]}
          onValueChange={(value) => onChange(withResponse(entry, value))}
          options={[
            { value: untyped, label: t('empty') },
            ...decision.responses.map(({ id, label }, index) => ({
              value: id,
              label: `${String.fromCharCode(65 + index)}. ${label}`,
            })),
            { value: nothing, label: t('none') },
          ]}
        />
        <TextField
          label={t('minutes')}
          inputMode="numeric"
          value={entry.seconds}
          onValueChange={(typed) => onChange({ ...entry, seconds: typed })}
          hint={seconds === undefined ? undefined : t('minutesHint', { seconds: Math.round(seconds) })}
          className="min-h-11 text-sm"
        />
      </div>
      {trouble && (
        <Button kind="secondary" size="small" onClick={() => onChange(emptyEntry)}>
          {t('clear')}
        </Button>
      )}
    </li>
  );
}

function withResponse({ seconds }: Entry, value: string): Entry {
  if (value === untyped) return { seconds };
  return { seconds, responseId: value === nothing ? null : value };
}
