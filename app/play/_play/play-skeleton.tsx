'use client';

import { useTranslations } from 'use-intl';
import { Skeleton, SkeletonText } from '../../_ui/skeleton';

/** The shape of the room while the line opens. */
export function PlaySkeleton() {
  const t = useTranslations('common.status');
  return (
    <div className="flex h-dvh flex-col">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <div className="flex h-(--app-bar) items-center justify-between border-b border-line px-4">
        <Skeleton className="h-5 w-24" />
        <Skeleton className="h-6 w-20" />
        <Skeleton className="h-6 w-12" />
      </div>
      <div className="flex flex-col gap-8 p-4">
        <SkeletonText />
        <SkeletonText />
        <SkeletonText />
      </div>
    </div>
  );
}
