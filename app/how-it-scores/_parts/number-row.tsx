import type { ModelNumber } from '@/server/pages/score-model';
import { Badge } from '../../_ui/badge';
import { certaintyTones } from './certainty';
import type { Translate, WordList } from './words';

interface NumberRowProps {
  t: Translate;
  one: ModelNumber;
  meaning: string;
  units: WordList;
  notes: WordList;
  number: (value: number) => string;
}

/** One number: its value, what it is, where it comes from, how sure it is. */
export function NumberRow({
  t,
  one: { value, unit, certainty, note, sources },
  meaning,
  units,
  notes,
  number,
}: NumberRowProps) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-3 text-sm md:grid-cols-[10rem_minmax(0,1fr)_auto]">
      <p>
        <span translate="no" className="figures text-base font-semibold">
          {number(value)}
        </span>{' '}
        <span className="text-xs text-muted">{units[unit] ?? unit}</span>
      </p>
      <div>
        <p>{meaning}</p>
        <p className="mt-0.5 text-xs text-muted">
          {sources.length === 0 && t('numbers.noSources')}
          <Sources sources={sources} />
        </p>
        {note !== null && <p className="text-xs text-muted">{notes[note]}.</p>}
      </div>
      <p className="md:text-right">
        <Badge tone={certaintyTones[certainty]}>{t(`certainty.${certainty}`)}</Badge>
      </p>
    </li>
  );
}

function Sources({ sources }: Pick<ModelNumber, 'sources'>) {
  return sources.map(({ label, address }, index) => (
    <span key={label}>
      {index > 0 && ' · '}
      {address ? (
        <a
          href={address}
          target="_blank"
          rel="noreferrer noopener"
          className="underline decoration-line underline-offset-2 hover:text-text"
        >
          {label}
        </a>
      ) : (
        label
      )}
    </span>
  ));
}
