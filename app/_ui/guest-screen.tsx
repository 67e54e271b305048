import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { PageHeader } from './page-header';
import { Skeleton } from './skeleton';

interface GuestScreenProps {
  /** `centre`: a short form in the middle of the page. */
  place?: 'top' | 'centre';
  children: ReactNode;
}

/** One narrow column for somebody who is not in yet: to join, to accept an invitation, to sign in. */
export function GuestScreen({ place = 'top', children }: GuestScreenProps) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-4">
      <PageHeader />
      <main
        className={classNames(
          'flex flex-1 flex-col',
          place === 'centre' ? 'justify-center gap-8 py-8' : 'gap-6 pt-6 pb-10 sm:pt-16',
        )}
      >
        {children}
      </main>
    </div>
  );
}

/** Its shape while what a link leads to is looked up. */
export function GuestSkeleton({ label }: { label: string }) {
  return (
    <>
      <p role="status" className="sr-only">
        {label}
      </p>
      <Skeleton className="h-9 w-3/4" />
      <Skeleton className="h-5 w-1/2" />
      <Skeleton className="mt-6 h-14 w-full" />
      <Skeleton className="h-14 w-full" />
    </>
  );
}
