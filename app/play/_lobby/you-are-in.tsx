'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView, SeatView } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import { isolated } from '../../_ui/isolated';
import { UnkeptNote } from '../_play/unkept-note';
import { WorksCouncilNote } from '../_play/works-council-note';
import { Rename } from './rename';

export function YouAreIn({ view, me }: { view: PlayerView; me: SeatView | null }) {
  const t = useTranslations('lobby.you');
  const workshop = useLiveState(({ you }) => (you?.as === 'player' ? you.workshop?.title : undefined));
  return (
    <div className="animate-phase">
      <p className="kicker">{workshop ?? view.scenario.title}</p>
      <h1 className="mt-1 text-2xl wrap-anywhere">{t('title', { name: isolated(me?.nickname ?? '') })}</h1>
      <p className="mt-2 text-muted" role="status">
        {t('waiting')}
      </p>
      <UnkeptNote />
      {me && <Rename nickname={me.nickname} />}
      <div className="mt-3">
        <WorksCouncilNote view={view} />
      </div>
    </div>
  );
}
