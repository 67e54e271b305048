'use client';

import { type AnimationEvent, useRef } from 'react';

/** Brings each beat into sight as it comes, until the person scrolls; without motion all are there at once and nothing moves. */
export function useFollowBeats() {
  const left = useRef(false);
  const leave = () => {
    left.current = true;
  };
  return {
    onWheel: leave,
    onTouchMove: leave,
    onKeyDown: leave,
    onAnimationStart: ({ target }: AnimationEvent) => {
      const isBeat = target instanceof Element && target.matches('.beat');
      if (!isBeat || left.current || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      target.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    },
  };
}
