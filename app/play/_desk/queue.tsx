'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { EmptyState } from '../../_ui/empty-state';
import { useMe } from '../_play/use-me';
import { BusyNote } from './busy-note';
import { EnquiryLine } from './enquiry-line';
import { OpenEnquiry } from './open-enquiry';
import { PinFaq } from './pin-faq';
import { RecentAnswers } from './recent-answers';
import { useBusySeconds } from './use-busy';

/** Who waits, the longest first; the one this person has taken stands on top, open. */
export function Queue({ view }: { view: PlayerView }) {
  const t = useTranslations('play.desk');
  const me = useMe(view);
  const busy = useBusySeconds(view, me?.id);
  const { desk } = view;
  const mine = desk.waiting.filter((enquiry) => enquiry.takenBy === me?.id);
  const others = desk.waiting
    .filter((enquiry) => enquiry.takenBy !== me?.id)
    .sort((left, right) => left.arrivedP - right.arrivedP);
  return (
    <div className="flex flex-col gap-4">
      <BusyNote view={view} seconds={busy} />
      {mine.map((enquiry) => (
        <OpenEnquiry
          key={enquiry.id}
          enquiry={enquiry}
          busy={busy > 0}
          templates={view.powers.care !== undefined}
        />
      ))}
      {desk.waiting.length === 0 && (
        <>
          <div className="desk:hidden">
            <EmptyState drawing="desk" title={t('empty')}>
              {t('emptyHint')}
            </EmptyState>
          </div>
          <p className="hidden text-sm text-muted desk:block">
            <span className="font-medium text-text">{t('empty')}</span> {t('emptyHint')}
          </p>
        </>
      )}
      {others.length > 0 && (
        <ul aria-label={t('waiting')} className="flex flex-col gap-2">
          {others.map((enquiry) => (
            <EnquiryLine
              key={enquiry.id}
              view={view}
              enquiry={enquiry}
              closed={busy > 0 || view.stage !== 'running'}
            />
          ))}
        </ul>
      )}
      {view.powers.care && <PinFaq view={view} busy={busy > 0} />}
      <RecentAnswers view={view} />
    </div>
  );
}
