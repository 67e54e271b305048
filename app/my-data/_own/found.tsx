'use client';

import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { isolated } from '@/app/_ui/isolated';
import type { OwnData, OwnHomework } from '@/server/privacy/own-data';
import { isTimeZone } from '@/wire/time-zone';
import { Button } from '../../_ui/button';
import { ConfirmButton } from '../../_ui/confirm-button';
import { OwnRoundPart } from './own-round';

interface FoundProps {
  data: OwnData;
  onErase: () => Promise<void>;
  /** Gives a refusal's code when it did not work. */
  fetchFile: (format: 'json' | 'csv') => Promise<string | undefined>;
}

export function Found({ data, onErase, fetchFile }: FoundProps) {
  const t = useTranslations('privacy.own');
  const format = useFormatter();
  const { workshop, homework, listed, retentionDays, namesRemovedAt, timeZone, worksCouncil } = data;
  const zone = isTimeZone(timeZone) ? { timeZone } : {};
  return (
    <>
      <div>
        <p className="kicker">
          {homework
            ? t('homework', { title: homework.title })
            : workshop === null
              ? t('practice')
              : t('workshop', { title: workshop })}
        </p>
        <h1 className="mt-1 text-2xl md:text-3xl">{t('title')}</h1>
        {retentionDays !== null && (
          <p className="mt-3 max-w-measure text-muted">{t('retention', { days: retentionDays })}</p>
        )}
        {namesRemovedAt !== null && (
          <p className="mt-1 text-muted">
            {t('removed', {
              date: format.dateTime(new Date(namesRemovedAt), { dateStyle: 'medium', ...zone }),
            })}
          </p>
        )}
        {homework && <OwnHomeworkLines homework={homework} />}
        {listed && (
          <p className="mt-3 text-muted">
            {t('listed', { name: listed.name, email: listed.email ?? 'none', group: listed.group ?? 'none' })}
          </p>
        )}
        {worksCouncil && <p className="mt-1 text-muted">{t('worksCouncil')}</p>}
        <p className="mt-1 text-muted">{t('elsewhere')}</p>
      </div>
      <FoundActions onErase={onErase} fetchFile={fetchFile} />
      {data.rounds.map((round) => (
        <OwnRoundPart key={`${round.title} ${round.acts[0]?.at ?? 0}`} round={round} zone={zone} />
      ))}
    </>
  );
}

function OwnHomeworkLines({ homework: { name, tries, platforms } }: { homework: OwnHomework }) {
  const t = useTranslations('privacy.own');
  const scores = tries.flatMap(({ score }) => score ?? []);
  const best = scores.length === 0 ? 'none' : String(Math.round(Math.max(...scores)));
  return (
    <>
      {name && <p className="mt-3 text-muted">{t('homeworkName', { name: isolated(name) })}</p>}
      <p className="mt-1 text-muted">{t('homeworkTries', { count: tries.length, best })}</p>
      {platforms.map((platform) => (
        <p key={`${platform.name} ${platform.id}`} className="mt-1 max-w-measure break-words text-muted">
          {t('homeworkPlatform', { platform: isolated(platform.name), id: isolated(platform.id) })}
        </p>
      ))}
    </>
  );
}

function FoundActions({ onErase, fetchFile }: Omit<FoundProps, 'data'>) {
  const t = useTranslations('privacy.own');
  const [failed, setFailed] = useState(false);

  async function take(wanted: 'json' | 'csv') {
    setFailed((await fetchFile(wanted)) !== undefined);
  }

  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <Button kind="secondary" onClick={() => void take('json')}>
          <Download className="size-4" aria-hidden="true" />
          {t('json')}
        </Button>
        <Button kind="secondary" onClick={() => void take('csv')}>
          <Download className="size-4" aria-hidden="true" />
          {t('csv')}
        </Button>
        <ConfirmButton
          kind="danger"
          icon={<Trash2 className="size-4" aria-hidden="true" />}
          action={t('erase')}
          title={t('eraseTitle')}
          text={t('eraseText')}
          onConfirm={onErase}
        />
      </div>
      {failed && (
        <p role="alert" className="text-sm text-danger">
          {t('failed')}
        </p>
      )}
    </div>
  );
}
