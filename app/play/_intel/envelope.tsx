'use client';

import { Lock, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import type { IntelView } from '@/engine/view/work';
import { Button } from '../../_ui/button';
import { classNames } from '../../_ui/class-names';
import { Confirm } from '../../_ui/confirm';
import { roleColours, roleIcons } from '../../_ui/role-mark';
import { useRoleName } from '../../_ui/role-names';
import { useTextLanguage } from '../../_ui/text-language';
import { useBusyAct } from '../_play/use-act';
import { nameOf } from '../_play/use-me';

/** A private fact in its role's colour. Telling the team is something one decides to do. */
export function Envelope({ view, intel }: { view: PlayerView; intel: IntelView }) {
  const t = useTranslations('play.intel');
  const role = useRoleName();
  const lang = useTextLanguage();
  const Icon = roleIcons[intel.role];
  const holders = view.team.seats.filter((seat) => seat.roles.includes(intel.role)).length;
  const who = view.practice ? 'practice' : holders > 1 ? 'onlyRole' : 'onlyYou';
  return (
    <li
      className={classNames(
        'animate-enter overflow-hidden rounded-md border border-current bg-surface',
        roleColours[intel.role],
      )}
    >
      <p className="flex items-center gap-2 border-b border-current/25 bg-current/10 px-3.5 py-2 text-xs font-medium">
        <Icon className="size-4 shrink-0" aria-hidden="true" />
        <span className="flex-1">
          {intel.shared && !view.practice
            ? t('sharedBy', { role: role(intel.role), name: nameOf(view, intel.shared.by, t('somebody')) })
            : t(who, { role: role(intel.role) })}
        </span>
        {!intel.shared && <Lock className="size-3.5 shrink-0" aria-hidden="true" />}
      </p>
      <div className="px-3.5 py-3 text-text">
        <h3 lang={lang} className="text-sm font-semibold">
          {intel.title}
        </h3>
        <p lang={lang} className="mt-1 max-w-measure text-sm text-pretty whitespace-pre-line">
          {intel.text.trim()}
        </p>
        {!intel.shared && <ShareButton view={view} intel={intel} />}
      </div>
    </li>
  );
}

function ShareButton({ view, intel }: { view: PlayerView; intel: IntelView }) {
  const t = useTranslations('play.intel.share');
  const { busy, act } = useBusyAct();
  const [asking, setAsking] = useState(false);

  async function share() {
    await act({ type: 'share-intel', intelId: intel.id });
    setAsking(false);
  }

  return (
    <>
      <Button
        kind="secondary"
        size="small"
        disabled={view.stage !== 'running'}
        onClick={() => setAsking(true)}
        className="mt-3"
      >
        <Share2 className="size-4" aria-hidden="true" />
        {t('action')}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('title', { title: intel.title })}
        action={t('confirm')}
        busy={busy}
        onConfirm={() => void share()}
      >
        {t('text')}
      </Confirm>
    </>
  );
}
