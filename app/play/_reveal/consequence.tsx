'use client';

import type { RevealView } from '@/engine/view/types';
import { Picture } from '../../_ui/feed/picture';
import { useTextLanguage } from '../../_ui/text-language';

/** The second beat: what happened next, in the world's own voice, on the picture of the turning point. */
export function Consequence({ reveal }: { reveal: RevealView }) {
  const lang = useTextLanguage();
  return (
    <div className="beat" style={{ animationDelay: '800ms' }}>
      {reveal.picture && <Picture picture={reveal.picture} className="mb-3 rounded-md border" />}
      <p
        lang={lang}
        className="max-w-measure font-serif text-[1.5rem] leading-tight text-pretty sm:text-[1.75rem]"
      >
        {reveal.consequence}
      </p>
    </div>
  );
}
