'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { askInJson } from '../../_ask/ask-server';
import { CertificateProblem } from '../../_certificates/certificate-problem';
import { useCertificates } from '../../_certificates/use-certificates';
import { Button } from '../../_ui/button';
import { Dialog } from '../../_ui/dialog';
import { SkeletonText } from '../../_ui/skeleton';
import { toast } from '../../_ui/toast';
import { PersonRow } from './person-row';
import { useParticipants } from './use-participants';

interface CertificatesDialogProps {
  roundId: string;
  onClose: () => void;
}

/** Everybody who took part: a certificate for all at once, or for one, and the way to withdraw one. */
export function CertificatesDialog({ roundId, onClose }: CertificatesDialogProps) {
  const t = useTranslations('certificates.desk');
  const { people, problem, setProblem, load, path } = useParticipants(roundId);
  const [names, setNames] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState<string>();
  const takeFile = useCertificates();
  const counting = people?.filter(({ certificate }) => !certificate?.revoked) ?? [];

  async function take(who: string, seatIds: string[]) {
    setBusy(who);
    setProblem(undefined);
    const wanted = seatIds.map((seatId) => {
      const name = names[seatId]?.trim();
      return name ? { seatId, name } : { seatId };
    });
    const refused = await takeFile(path, { people: wanted });
    setBusy(undefined);
    setProblem(refused);
    if (refused === undefined) toast(t('done'));
    await load();
  }

  async function withdraw(seatId: string, withdrawn: boolean) {
    const done = await askInJson(path, 'PATCH', { seatId, withdrawn });
    if (!done.ok) return setProblem({ code: done.code, letters: [] });
    toast(t(withdrawn ? 'withdrawnDone' : 'allowedDone'));
    await load();
  }

  return (
    <Dialog
      onClose={onClose}
      title={t('title')}
      description={t('lead')}
      place="side"
      footer={
        counting.length > 0 && (
          <Button
            busy={busy === 'all'}
            onClick={() =>
              void take(
                'all',
                counting.map(({ seatId }) => seatId),
              )
            }
          >
            {busy === 'all' ? t('working') : t('all', { count: counting.length })}
          </Button>
        )
      }
    >
      <CertificateProblem refused={problem} />
      {people === undefined && problem === undefined && (
        <div role="status" aria-label={t('loading')} className="mt-4">
          <SkeletonText lines={4} />
        </div>
      )}
      {people?.length === 0 && <p className="mt-4 font-medium">{t('nobody')}</p>}
      <ul className="mt-4 divide-y divide-line">
        {people?.map((person) => (
          <PersonRow
            key={person.seatId}
            person={person}
            name={names[person.seatId] ?? person.certificate?.name ?? person.nickname}
            onNameChange={(name) => setNames({ ...names, [person.seatId]: name })}
            busy={busy === person.seatId}
            onTake={() => void take(person.seatId, [person.seatId])}
            onWithdraw={(withdrawn) => void withdraw(person.seatId, withdrawn)}
          />
        ))}
      </ul>
    </Dialog>
  );
}
