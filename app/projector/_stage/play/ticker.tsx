'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { ProjectorView } from '@/engine/view/types';

/** Px of the stage that it moves in a second, and about how wide a letter is. */
const speed = 60;
const letter = 18;

/** What people say, passing below in gold on black; the storm's size stands still before it. */
export function Ticker({ view }: { view: ProjectorView }) {
  const t = useTranslations('projector.play');
  const format = useFormatter();
  const { storm, ticker } = view;
  const heard = format.number(storm.heard, { style: 'percent', maximumFractionDigits: 0 });
  const times = format.number(Math.max(1, Math.round(storm.mentions)));
  const said = [...ticker.tags.map((tag) => t('rising', { tag: `#${tag}` })), ...ticker.lines].join('  ·  ');
  return (
    <div className="flex h-[4.5rem] w-full shrink-0 items-center gap-10 overflow-hidden bg-black px-[5vw] text-stage text-[#ffc247]">
      <p className="shrink-0 font-semibold whitespace-nowrap">
        {t('storm', { times })} <span className="opacity-60">·</span> {t('heard', { share: heard })}
      </p>
      <div aria-hidden="true" className="min-w-0 flex-1 overflow-hidden whitespace-nowrap">
        <span
          key={said}
          className="inline-block animate-ticker pl-[100%] motion-reduce:animate-none motion-reduce:pl-0"
          style={{ animationDuration: `${Math.max(20, (said.length * letter + 1200) / speed)}s` }}
        >
          <ScenarioText>{said}</ScenarioText>
        </span>
      </div>
    </div>
  );
}
