'use client';

import { Presentation } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AppBar } from '../../../../../_ui/app-bar';
import { Button } from '../../../../../_ui/button';
import { buttonLook } from '../../../../../_ui/button-look';
import { Confirm } from '../../../../../_ui/confirm';
import { BackLink } from '../bar/back-link';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';
import { NextRound } from './next-round';

export function EndedBar() {
  const t = useTranslations('instructor');
  const { desk } = useConsole();
  const { ask, busy } = useOrder();
  const [open, setOpen] = useState<'next' | 'close'>();
  const shut = () => setOpen(undefined);
  return (
    <AppBar
      className="max-md:h-auto max-md:grid-cols-1 max-md:py-2"
      start={
        <>
          <BackLink />
          <h1 className="truncate text-sm font-semibold">{desk.title}</h1>
        </>
      }
      middle={<p className="text-sm text-muted">{t('ended.title')}</p>}
      end={
        <>
          <a
            href={desk.projectorAddress}
            target="_blank"
            rel="noreferrer"
            className={buttonLook('quiet', 'small')}
          >
            <Presentation className="size-4" aria-hidden="true" />
            {t('console.projector')}
          </a>
          <Button kind="quiet" size="small" onClick={() => setOpen('close')}>
            {t('ended.close')}
          </Button>
          <Button size="small" onClick={() => setOpen('next')}>
            {t('ended.next')}
          </Button>
          {open === 'next' && <NextRound onClose={shut} />}
          <Confirm
            open={open === 'close'}
            onOpenChange={shut}
            title={t('ended.closeTitle')}
            action={t('ended.closeAction')}
            danger
            busy={busy}
            onConfirm={() => void ask((live) => live.closeWorkshop()).then(shut)}
          >
            {t('ended.closeText')}
          </Confirm>
        </>
      }
    />
  );
}
