import { classNames } from './class-names';

/** A grey stand-in with the size of what comes; it appears after 200 ms, so that fast answers never flicker. */
export function Skeleton({ className, round = false }: { className?: string; round?: boolean }) {
  return (
    <div
      aria-hidden="true"
      className={classNames('animate-appear bg-text/8', round ? 'rounded-full' : 'rounded-sm', className)}
    />
  );
}

/** Lines of text that are on their way; the last one is shorter. */
export function SkeletonText({ lines = 3 }: { lines?: number }) {
  return (
    <div className="flex flex-col gap-2">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <Skeleton key={line} className={line === lines - 1 ? 'h-4 w-3/5' : 'h-4 w-full'} />
      ))}
    </div>
  );
}
