import type { ReactNode } from 'react';
import { titleIn } from '@/reports/reading/certificate';
import type { Certificate } from '@/server/results/certificates';
import { isTimeZone } from '@/wire/time-zone';
import { currentLanguage, getFormatter, getTranslations } from '../../_words/server';

/** What the certificate says, to hold beside the paper. */
export async function Certified({ certificate }: { certificate: Certificate }) {
  const t = await getTranslations('certificates');
  const format = await getFormatter();
  const { name, workshop, startedAt, timeZone, minutes, instructor, onPaper } = certificate;
  const zone = isTimeZone(timeZone) ? { timeZone } : {};
  return (
    <dl className="mt-6 divide-y divide-line border-y border-line">
      <Fact label={t('verify.name')}>
        {name ?? <span className="text-muted">{t('verify.nameRemoved')}</span>}
      </Fact>
      <Fact label={t('verify.scenario')}>{titleIn(certificate, await currentLanguage())}</Fact>
      <Fact label={t('verify.workshop')}>{workshop}</Fact>
      <Fact label={t('verify.date')}>
        {format.dateTime(new Date(startedAt), { dateStyle: 'long', ...zone })}
      </Fact>
      <Fact label={t('verify.minutes')}>{t('paper.minutesValue', { count: minutes })}</Fact>
      <Fact label={t('verify.form')}>{t(onPaper ? 'paper.onPaper' : 'paper.live')}</Fact>
      <Fact label={t('verify.instructor')}>{instructor}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 py-2.5 sm:grid-cols-[11rem_1fr]">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="font-medium break-words">{children}</dd>
    </div>
  );
}
