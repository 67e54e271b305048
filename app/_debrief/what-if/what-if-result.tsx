'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords } from '@/engine/debrief/types';
import type { WhatIf } from '@/engine/debrief/what-if';
import { curveDomain, evenTicks, laterFrom, momentAt } from '@/reports/reading/curve-series';
import { LineChart } from '../../_charts/line-chart';
import { useNarrow } from '../curves/use-narrow';
import { Effect } from '../effect';
import { useFigures } from '../use-figures';
import { GroupDifferences } from './group-differences';
import { LaterDecisions } from './later-decisions';
import { ModelNote } from './model-note';
import { useWhatIfLines } from './use-what-if-lines';
import { useWhatIfSentence } from './use-what-if-sentence';

interface WhatIfResultProps {
  whatIf: WhatIf;
  words: DebriefWords;
  /** The team's place: its colour and letter. */
  index: number;
}

/** Both curves at once, what it would have meant for each group, and what became of the later decisions. */
export function WhatIfResult({ whatIf, words, index }: WhatIfResultProps) {
  const t = useTranslations('debrief.whatIf');
  const figures = useFigures();
  const narrow = useNarrow();
  const { result, groups } = useWhatIfSentence(words)(whatIf, index);
  const { lines, markers } = useWhatIfLines(whatIf, words, index);
  return (
    <div className="flex animate-enter flex-col gap-5">
      <div>
        <div className="flex items-start justify-between gap-4">
          <p className="text-lg text-pretty">{result}</p>
          <span className="text-xl">
            <Effect value={whatIf.difference.overall} />
          </span>
        </div>
        <p className="mt-1 text-sm text-muted">{groups}</p>
        <ModelNote />
      </div>
      <LineChart
        title={t('chart')}
        description={t('chartHint')}
        series={lines}
        markers={markers}
        formatX={momentAt(figures, whatIf.played)}
        later={laterFrom(whatIf.played)}
        yDomain={curveDomain(lines)}
        xTicks={evenTicks(lines, narrow ? 3 : 5, laterFrom(whatIf.played))}
        height={320}
      />
      <GroupDifferences whatIf={whatIf} />
      <LaterDecisions whatIf={whatIf} words={words} />
    </div>
  );
}
