'use client';

import { Presentation } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../_ui/button';

interface FollowBarProps {
  /** What the room looks at now. */
  title: string;
  following: boolean;
  onFollow: (following: boolean) => void;
}

/** Follow the presenter, or look around oneself: one tap each way. */
export function FollowBar({ title, following, onFollow }: FollowBarProps) {
  const t = useTranslations('debrief.room');
  return (
    <div className="sticky bottom-0 z-20 border-t border-control bg-raised pb-[env(safe-area-inset-bottom)] print:hidden">
      <div className="mx-auto flex min-h-14 max-w-6xl items-center gap-3 px-4 py-1.5 text-sm md:px-8">
        <Presentation className="size-5 shrink-0 text-accent" aria-hidden="true" />
        <p role="status" className="min-w-0 flex-1 leading-snug">
          <span className="block text-xs text-muted">{t(following ? 'following' : 'roomShows')}</span>
          <span className="line-clamp-2 font-medium">{title}</span>
        </p>
        <Button
          kind={following ? 'secondary' : 'primary'}
          size="small"
          className="min-h-11 shrink-0"
          onClick={() => onFollow(!following)}
        >
          {t(following ? 'lookAround' : 'follow')}
        </Button>
      </div>
    </div>
  );
}
