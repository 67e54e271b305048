'use client';

import { useTranslations } from 'use-intl';
import { Skeleton, SkeletonText } from '@/app/_ui/skeleton';

/** Three panes that are on their way. */
export function ConsoleSkeleton() {
  const t = useTranslations('instructor.console');
  return (
    <div aria-busy="true" className="flex min-h-dvh flex-1 flex-col">
      <p className="sr-only" role="status">
        {t('loading')}
      </p>
      <div className="flex h-(--app-bar) items-center justify-between border-b border-line px-4">
        <Skeleton className="h-6 w-40" />
        <Skeleton className="h-6 w-64" />
      </div>
      <div className="grid flex-1 gap-3 p-3 lg:grid-cols-[20rem_minmax(0,1fr)_20rem]">
        <SkeletonText lines={8} />
        <Skeleton className="h-72 w-full" />
        <SkeletonText lines={6} />
      </div>
    </div>
  );
}
