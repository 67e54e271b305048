'use client';

import { useTranslations } from 'use-intl';
import { firstSigns } from '@/engine/signs';
import { formLimits } from '@/wire/limits';
import { Badge } from '../../_ui/badge';
import { Button } from '../../_ui/button';
import { controlLook } from '../../_ui/field';
import { TeamMark } from '../../_ui/team-mark';
import type { Person } from './use-participants';

interface PersonRowProps {
  person: Person;
  name: string;
  onNameChange: (name: string) => void;
  busy: boolean;
  onTake: () => void;
  onWithdraw: (withdrawn: boolean) => void;
}

/** One person: the name to print, whether a certificate counts, and what can be done. */
export function PersonRow({ person, name, onNameChange, busy, onTake, onWithdraw }: PersonRowProps) {
  const t = useTranslations('certificates.desk');
  const { nickname, team, certificate } = person;
  const revoked = certificate?.revoked ?? false;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2 py-3">
      <TeamMark index={team} />
      <input
        value={name}
        disabled={revoked}
        onChange={(event) => onNameChange(firstSigns(event.target.value, formLimits.certificateName))}
        aria-label={t('name', { name: nickname })}
        className={`${controlLook} min-h-9 text-sm`}
      />
      {certificate ? (
        <Badge tone={revoked ? 'danger' : 'good'}>{t(revoked ? 'withdrawn' : 'issued')}</Badge>
      ) : (
        <span />
      )}
      <div className="col-start-2 col-end-4 flex flex-wrap justify-end gap-2">
        {certificate && (
          <Button kind="quiet" size="small" onClick={() => onWithdraw(!revoked)}>
            {t(revoked ? 'allow' : 'withdraw')}
          </Button>
        )}
        {!revoked && (
          <Button kind="secondary" size="small" busy={busy} onClick={onTake}>
            {t(busy ? 'working' : 'one')}
          </Button>
        )}
      </div>
    </li>
  );
}
