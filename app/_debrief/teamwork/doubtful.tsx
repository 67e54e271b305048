'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords, Teamwork } from '@/engine/debrief/types';
import { Badge } from '../../_ui/badge';

/** Intel that was wrong or out of date, and whether the team passed it on. */
export function Doubtful({ doubtful = [], words }: { doubtful: Teamwork['doubtful']; words: DebriefWords }) {
  const t = useTranslations('roles.told');
  if (doubtful.length === 0) return null;
  return (
    <section>
      <h4 className="text-base">{t('doubtful')}</h4>
      <ul className="mt-2 flex flex-col gap-2 text-sm">
        {doubtful.map(({ id, doubt, shared }) => (
          <li key={id} className="border-b border-line pb-2">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <Badge tone="warn">{t(`doubt.${doubt}`)}</Badge>
              <span className="font-medium">
                <ScenarioText>{words.intel[id] ?? id}</ScenarioText>
              </span>
              <span className="text-muted">({t(shared ? 'shared' : 'kept')})</span>
            </p>
            <p className="mt-1 text-pretty text-muted">
              <ScenarioText>{words.intelTruth?.[id]}</ScenarioText>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
