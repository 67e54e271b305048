import type { ScenarioItem } from '@/wire/lists';
import { classNames } from '../_ui/class-names';

/** A scenario's cover, 16 to 9. Decoration where its title stands beside it, as in every list. */
export function Cover({ cover, className }: { cover: ScenarioItem['cover']; className?: string }) {
  return (
    <span className={classNames('block aspect-video overflow-hidden bg-sunken', className)}>
      {cover && (
        // biome-ignore lint/performance/noImgElement: small drawings of our own, already in their size
        <img src={cover.src} alt="" loading="lazy" className="size-full object-cover" />
      )}
    </span>
  );
}
