'use client';

import { useLocale, useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import { Select } from '@/app/_ui/select';
import { useConsole } from '../console-context';
import { frequent, grouped } from './speakers';

interface SpeakerChoiceProps {
  personaId: string;
  onPersonaChange: (personaId: string) => void;
}

/** Six speakers at hand, and all of them in groups. */
export function SpeakerChoice({ personaId, onPersonaChange }: SpeakerChoiceProps) {
  const t = useTranslations('instructor.post');
  const locale = useLocale();
  const { personas } = useConsole().view;
  const nameOf = ({ name, handle }: (typeof personas)[number]) => (handle ? `${name} ${handle}` : name);
  return (
    <div>
      <Select
        label={t('persona')}
        value={personaId}
        onValueChange={onPersonaChange}
        options={grouped(personas, locale).flatMap(({ group, personas: some }) =>
          some.map((one) => ({ value: one.id, label: nameOf(one), group: t(`group.${group}`) })),
        )}
      />
      <fieldset className="mb-3 flex flex-wrap gap-1.5">
        <legend className="sr-only">{t('often')}</legend>
        {frequent(personas).map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === personaId}
            onClick={() => onPersonaChange(id)}
            className={classNames(
              'min-h-7 rounded-full border px-2.5 text-xs',
              id === personaId ? 'border-accent bg-accent/14' : 'border-control hover:bg-text/8',
            )}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
