'use client';

import type { ProjectorView } from '@/engine/view/types';
import { StageMark } from '../stage-mark';

interface MosaicProps extends Pick<ProjectorView, 'teams'> {
  people: number;
}

/** One mark per person, and the number: a full rooms fills up before everybody's eyes. */
export function Mosaic({ teams, people }: MosaicProps) {
  const rem = people > 200 ? 2.125 : 2.875;
  return (
    <div className="flex min-h-0 flex-col gap-[3vh]">
      <p aria-hidden="true" className="figures text-stage-clock leading-none font-semibold">
        {people}
      </p>
      <ul aria-hidden="true" className="flex flex-wrap content-start gap-2 overflow-hidden">
        {teams.flatMap((team) =>
          team.names.map((name) => (
            <li key={`${team.id} ${name}`} className="animate-enter">
              <StageMark index={team.index} rem={rem} />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
