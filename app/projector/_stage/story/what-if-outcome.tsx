'use client';

import { useTranslations } from 'use-intl';
import { LineChart } from '@/app/_charts/line-chart';
import { useFigures } from '@/app/_debrief/use-figures';
import { useWhatIfLines } from '@/app/_debrief/what-if/use-what-if-lines';
import { useWhatIfSentence } from '@/app/_debrief/what-if/use-what-if-sentence';
import type { WhatIfFound } from '@/app/_live/replays';
import { useRefusalWords } from '@/app/_live/use-refusal';
import type { DebriefWords } from '@/engine/debrief/types';
import type { WhatIf } from '@/engine/debrief/what-if';
import { curveDomain, evenTicks, laterFrom, momentAt } from '@/reports/reading/curve-series';
import { Change } from '../change';

interface WhatIfOutcomeProps {
  /** null: being worked out */
  found: WhatIfFound | null | 'as-played';
  words: DebriefWords;
  index: number;
}

/** Both curves, the difference in words, and the caution that belongs to it. */
export function WhatIfOutcome({ found, words, index }: WhatIfOutcomeProps) {
  const t = useTranslations('debrief.whatIf');
  const inWords = useRefusalWords();
  return (
    <section aria-live="polite" className="flex min-h-0 min-w-0 flex-col">
      {found === 'as-played' && <p className="my-auto text-stage text-muted">{t('hintRoom')}</p>}
      {found === null && <p className="my-auto text-stage text-muted">{t('working')}</p>}
      {found !== null && found !== 'as-played' && !found.ok && (
        <p className="my-auto text-stage">{inWords(found)}</p>
      )}
      {found !== null && found !== 'as-played' && found.ok && (
        <Both whatIf={found.whatIf} words={words} index={index} />
      )}
      <p className="mt-auto pt-[1vh] text-stage text-muted">
        <span className="font-semibold text-warn">{t('model')}.</span> {t('modelShort')}
      </p>
    </section>
  );
}

function Both({ whatIf, words, index }: { whatIf: WhatIf; words: DebriefWords; index: number }) {
  const t = useTranslations('debrief.whatIf');
  const figures = useFigures();
  const { result, groups } = useWhatIfSentence(words)(whatIf, index);
  const { lines, markers } = useWhatIfLines(whatIf, words, index);
  return (
    <>
      <div className="[zoom:2] [&_figcaption]:hidden [&_ol]:hidden">
        <LineChart
          title={t('chart')}
          series={lines}
          markers={markers}
          formatX={momentAt(figures, whatIf.played)}
          later={laterFrom(whatIf.played)}
          yDomain={curveDomain(lines)}
          xTicks={evenTicks(lines, 3, laterFrom(whatIf.played))}
          height={196}
        />
      </div>
      <div className="mt-[1.5vh] flex items-start justify-between gap-8">
        <p className="text-stage leading-tight text-pretty">{result}</p>
        <Change value={whatIf.difference.overall} className="text-4xl" />
      </div>
      <p className="mt-[1vh] text-stage leading-tight text-muted">{groups}</p>
    </>
  );
}
