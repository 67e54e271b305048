'use client';

import { Award } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formLimits } from '@/wire/limits';
import { CertificateProblem } from '../../_certificates/certificate-problem';
import { useCertificates } from '../../_certificates/use-certificates';
import type { Refused } from '../../_files/download';
import { currentSeat } from '../../_live/seats';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';
import { toast } from '../../_ui/toast';
import { useForm } from '../../_ui/use-form';

/** A player takes their own certificate; the key to the seat is on this device. */
export function OwnCertificate({ roundId, nickname }: { roundId: string; nickname: string }) {
  const t = useTranslations('certificates.own');
  const [refused, setRefused] = useState<Refused>();
  const takeFile = useCertificates();
  const form = useForm({
    first: { name: nickname },
    send: async ({ name }) => {
      setRefused(undefined);
      const question = { token: currentSeat()?.token, roundId, ...(name.trim() && { name: name.trim() }) };
      const problem = await takeFile('/api/certificates', question);
      setRefused(problem);
      if (problem === undefined) toast(t('done'));
      return undefined;
    },
  });

  return (
    <section
      data-default-theme="light"
      aria-labelledby="own-certificate"
      className="border-t border-line bg-background text-text print:hidden"
    >
      <form {...form.props} className="mx-auto max-w-6xl px-4 py-10 md:px-8">
        <h2 id="own-certificate" className="flex items-center gap-2 text-xl">
          <Award className="size-5 text-muted" aria-hidden="true" />
          {t('title')}
        </h2>
        <p className="mt-2 mb-4 max-w-measure text-muted">{t('text')}</p>
        <div className="max-w-sm">
          <TextField
            label={t('name')}
            hint={t('nameHint')}
            limit={formLimits.certificateName}
            value={form.values.name}
            onValueChange={(name) => form.put({ name })}
          />
          <Button type="submit" busy={form.busy} className="mt-2">
            {t(form.busy ? 'working' : 'action')}
          </Button>
        </div>
        <CertificateProblem refused={refused} />
      </form>
    </section>
  );
}
