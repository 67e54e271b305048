'use client';

import { useLocale, useTranslations } from 'use-intl';
import { Dialog } from '@/app/_ui/dialog';
import { useConsole } from '../console-context';
import { grouped } from '../post/speakers';

interface PersonaPickerProps {
  ids: readonly string[];
  onIdsChange: (ids: readonly string[]) => void;
  onClose: () => void;
}

/** Whom one plays, by group. */
export function PersonaPicker({ ids, onIdsChange, onClose }: PersonaPickerProps) {
  const t = useTranslations('outside');
  const groups = useTranslations('instructor.post.group');
  const locale = useLocale();
  const { personas } = useConsole().view;
  return (
    <Dialog onClose={onClose} title={t('who')} description={t('whoLead')} place="side">
      {grouped(personas, locale).map(({ group, personas: some }) => (
        <fieldset key={group} className="mt-4">
          <legend className="kicker">{groups(group)}</legend>
          {some.map(({ id, name, handle }) => (
            <label key={id} className="flex min-h-10 items-center gap-3">
              <input
                type="checkbox"
                checked={ids.includes(id)}
                onChange={(event) =>
                  onIdsChange(event.target.checked ? [...ids, id] : ids.filter((one) => one !== id))
                }
                className="size-4 accent-accent"
              />
              <span>
                {name} {handle && <span className="text-muted">{handle}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </Dialog>
  );
}
