'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import type { EnquiryView } from '@/engine/view/work';
import { Button } from '../../_ui/button';
import { isolated } from '../../_ui/isolated';
import { useTextLanguage } from '../../_ui/text-language';
import { useBusyAct } from '../_play/use-act';
import { Waited } from './waited';

interface EnquiryLineProps {
  view: PlayerView;
  enquiry: EnquiryView;
  /** This person has no free hand. */
  closed: boolean;
}

export function EnquiryLine({ view, enquiry, closed }: EnquiryLineProps) {
  const t = useTranslations('play.desk');
  const { busy, act } = useBusyAct();
  const lang = useTextLanguage();
  const taker = view.team.seats.find((seat) => seat.id === enquiry.takenBy && seat.present);
  return (
    <li className="flex animate-enter items-start gap-3 rounded-md border border-line bg-surface p-3">
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-2 text-xs text-muted">
          <span className="truncate font-semibold text-text">{enquiry.author}</span>
          <span className="truncate">{enquiry.channelName}</span>
          <span className="ml-auto">
            <Waited sinceP={enquiry.arrivedP} />
          </span>
        </p>
        {enquiry.earlier.length > 0 && <p className="mt-0.5 text-xs font-medium text-accent">{t('again')}</p>}
        <p lang={lang} className="mt-0.5 line-clamp-3 text-sm">
          {enquiry.text}
        </p>
        {taker && (
          <p className="mt-1 text-xs text-muted">{t('takenBy', { name: isolated(taker.nickname) })}</p>
        )}
      </div>
      {!taker && (
        <Button
          kind="secondary"
          busy={busy}
          disabled={closed}
          aria-label={t('takeFrom', { name: enquiry.author })}
          onClick={() => void act({ type: 'take-enquiry', enquiryId: enquiry.id })}
        >
          {t('take')}
        </Button>
      )}
    </li>
  );
}
