'use client';

import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../_charts/chart-frame';
import { shareDrawing } from '../../_charts/picture/share-drawing';

interface ScoreHistogramProps {
  /** Outcomes of simulated teams, 0 to 100. */
  simulated: readonly number[];
  teams: readonly { score: number; own: boolean }[];
  /** So many real teams that they are a bar of their own; marks are left to those one looks at. */
  hasNorms: boolean;
}

const bands = Array.from({ length: 10 }, (_, index) => index * 10);
const bandOf = (score: number) => Math.min(90, Math.floor(score / 10) * 10);
const tallest = 120;

/** How simulated teams came out, beside them real ones once there are enough, and where one's own stand among them. */
export function ScoreHistogram({ simulated, teams, hasNorms }: ScoreHistogramProps) {
  const t = useTranslations('workshops.scenario');
  const count = (from: number) => simulated.filter((score) => bandOf(score) === from).length;
  const inBand = (from: number) => teams.filter(({ score }) => bandOf(score) === from);
  const ownIn = (from: number) => inBand(from).filter(({ own }) => own);
  const simulatedShare = (from: number) => count(from) / simulated.length;
  const realShare = (from: number) => (hasNorms ? inBand(from).length / teams.length : 0);
  const most = Math.max(...bands.flatMap((from) => [simulatedShare(from), realShare(from)]));
  const height = (share: number) => Math.max(2, (share / most) * tallest);
  const label = (from: number) => `${from}–${from === 90 ? 100 : from + 9}`;
  const table = {
    head: [t('band'), t('simulated'), t('yours'), t('own')],
    rows: bands.map((from) => ({
      key: String(from),
      cells: [label(from), String(count(from)), String(inBand(from).length), String(ownIn(from).length)],
    })),
  };
  const rows = [
    { label: t('simulated'), counts: bands.map(count), aside: '' },
    { label: t('yours'), counts: bands.map((from) => inBand(from).length), aside: '' },
  ];
  const drawing = { ...shareDrawing(rows, bands.map(label)), counted: false };
  return (
    <ChartFrame
      title={t('scores')}
      description={t(hasNorms ? 'scoresTextReal' : 'scoresText', {
        count: simulated.length,
        real: teams.length,
      })}
      table={table}
      drawing={drawing}
    >
      <div aria-hidden="true" className="grid grid-cols-10 items-end gap-1">
        {bands.map((from) => (
          <div key={from} className="flex flex-col items-center gap-1">
            <Dots teams={hasNorms ? ownIn(from) : inBand(from)} />
            <span className="flex w-full items-end gap-px">
              <Bar look="bg-muted/38" height={height(simulatedShare(from))} />
              {hasNorms && <Bar look="bg-warn" height={height(realShare(from))} />}
            </span>
            <span translate="no" className="figures text-xs text-muted">
              {from}
            </span>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

function Bar({ look, height }: { look: string; height: number }) {
  return (
    <span className={`min-w-0 grow rounded-t-[2px] print:border ${look}`} style={{ height: `${height}px` }} />
  );
}

/** One mark for each team; those one looks at are filled with the accent. */
function Dots({ teams }: { teams: readonly { own: boolean }[] }) {
  const sorted = [...teams].sort((a, b) => Number(a.own) - Number(b.own));
  return (
    <span className="flex flex-wrap-reverse justify-center gap-0.5">
      {sorted.map(({ own }, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: marks are alike and have no identity
          key={index}
          className={`size-2.5 rounded-full border ${own ? 'border-accent bg-accent' : 'border-control bg-raised'}`}
        />
      ))}
    </span>
  );
}
