'use client';

import { Eye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLiveState, usePlayerView } from '@/app/_live/live-provider';
import { useRefusalWords } from '@/app/_live/use-refusal';
import { ButtonLink } from '@/app/_ui/button';
import { isolated } from '@/app/_ui/isolated';
import { PlayStage } from '@/app/play/_play/play-stage';
import { useMe } from '@/app/play/_play/use-me';
import { teamLook } from '@/look/team-look';

/** The player's own screen in a frame that says whose it is and leads back. Nothing here can be sent. */
export function SeatFrame({ back }: { back: string }) {
  const t = useTranslations('steps.seat');
  const inWords = useRefusalWords();
  const signedOff = useLiveState((state) => state.signedOff);
  const ended = useLiveState(({ view }) => view?.stage === 'ended');
  return (
    <div className="border-x-4 border-accent [--stage-height:calc(100dvh-3rem)]">
      <header className="sticky top-0 z-20 flex h-12 items-center justify-between gap-3 bg-accent px-3 text-sm text-on-accent">
        <p className="flex min-w-0 items-center gap-2 font-medium" role="status">
          <Eye className="size-4 shrink-0" aria-hidden="true" />
          <span className="line-clamp-2 leading-tight">
            <Whose /> <span className="font-normal max-md:hidden">· {t('hint')}</span>
          </span>
        </p>
        <ButtonLink href={back} kind="secondary" size="small" className="shrink-0">
          {t('back')}
        </ButtonLink>
      </header>
      {signedOff && <p className="px-4 py-12 text-center">{inWords({ code: signedOff })}</p>}
      {!signedOff && ended && <p className="px-4 py-12 text-center">{t('ended')}</p>}
      {!signedOff && !ended && <PlayStage />}
    </div>
  );
}

/** "You’re seeing what Mara (Legal, team B) sees". */
function Whose() {
  const t = useTranslations('steps.seat');
  const view = usePlayerView();
  return view ? <Named view={view} /> : t('title');
}

function Named({ view }: { view: NonNullable<ReturnType<typeof usePlayerView>> }) {
  const t = useTranslations('steps.seat');
  const usual = useTranslations('common.role');
  const me = useMe(view);
  if (!me) return t('title');
  const roles = me.roles.map((role) => view.scenario.roleNames[role] ?? usual(role)).join(', ');
  return t('frame', { name: isolated(me.nickname), roles, letter: teamLook(view.team.index).letter });
}
