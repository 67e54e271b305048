'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { ProjectorView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { signed } from '@/words/signed';
import { StageMark } from '../stage-mark';
import { type Standing as Place, spreadOf, standingsOf } from './standing-places';

/** Scene E: a race of marks along the heading; equal points stand side by side, and less than a point apart is no race. */
export function Standing({ teams }: Pick<ProjectorView, 'teams'>) {
  const t = useTranslations();
  const places = standingsOf(teams);
  const headings = places.map(({ heading }) => heading);
  const [low, high] = [Math.min(...headings), Math.max(...headings)];
  if (spreadOf(teams) <= 1) return <Together places={places} />;
  const share = (heading: number) => (heading - low) / (high - low);
  return (
    <section aria-label={t('projector.play.standing')} className="flex min-h-0 flex-1 animate-phase flex-col">
      <h2 className="text-3xl">{t('projector.play.standing')}</h2>
      <div className="relative mx-[3rem] min-h-0 flex-1 border-b-4 border-line">
        {places.map((team) => (
          <span
            key={team.index}
            className="absolute -translate-x-1/2 transition-[left,bottom] duration-[600ms]"
            style={{
              left: `${share(team.heading) * 100}%`,
              bottom: `${0.5 + stackOf(places, team) * (places.length > 16 ? 3 : 5)}rem`,
            }}
          >
            <StageMark
              index={team.index}
              rem={places.length > 16 ? 2.75 : 4.5}
              label={t('common.team', { letter: teamLook(team.index).letter })}
            />
          </span>
        ))}
      </div>
      <Scale low={low} high={high} />
    </section>
  );
}

/** How many with equal points stand below it. */
function stackOf(places: readonly Place[], { index, heading }: Place): number {
  return places.filter((other) => other.heading === heading && other.index < index).length;
}

function Scale({ low, high }: { low: number; high: number }) {
  const format = useFormatter();
  return (
    <p translate="no" className="figures mt-3 flex justify-between text-3xl font-semibold">
      <span className={low < 0 ? 'text-danger' : 'text-good'}>{signed(format, low)}</span>
      <span className={high < 0 ? 'text-danger' : 'text-good'}>{signed(format, high)}</span>
    </p>
  );
}

function Together({ places }: { places: readonly Place[] }) {
  const t = useTranslations();
  return (
    <section className="flex animate-phase flex-col gap-[4vh]">
      <h2 className="text-4xl">{t('projector.play.within')}</h2>
      <div className="flex flex-wrap gap-5">
        {places.map(({ index }) => (
          <StageMark
            key={index}
            index={index}
            rem={places.length > 16 ? 2.75 : 5}
            label={t('common.team', { letter: teamLook(index).letter })}
          />
        ))}
      </div>
    </section>
  );
}
