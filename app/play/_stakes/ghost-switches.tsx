'use client';

import { useTranslations } from 'use-intl';
import { limits } from '@/engine/vocabulary';
import { fewestForMedian } from '@/wire/homework';
import { Switch } from '../../_ui/switch';
import { type Ghosts, ghostNames } from './use-ghosts';

/** Each line that one's storm is held against, by name, with how loud it was at this moment; nothing where there are none. */
export function GhostSwitches({ ghosts, at }: { ghosts: Ghosts; at: number }) {
  const t = useTranslations('play.stakes.ghosts');
  const { there, on, storms, group, best, put } = ghosts;
  const waits = group !== null && group.storm === null;
  const shown = ghostNames.filter((name) => there[name]);
  if (shown.length === 0 && !waits) return null;
  return (
    <section aria-label={t('title')} className="mt-5 border-t border-line pt-4">
      <h3 className="font-semibold">{t('title')}</h3>
      {shown.map((name) => (
        <Switch
          key={name}
          label={t(name, { teams: limits.simulatedTried })}
          hint={hintOf(name)}
          checked={on[name]}
          onCheckedChange={(wanted) => put(name, wanted)}
        />
      ))}
      {waits && (
        <p className="mt-1 text-sm text-muted">
          {t('few', { people: group.people, needed: fewestForMedian })}
        </p>
      )}
    </section>
  );

  function hintOf(name: (typeof ghostNames)[number]): string {
    if (name === 'best' && on.best && best === null) return t('looking');
    if (name === 'best' && on.best && best === 'failed') return t('unfound');
    const value = storms[name][at];
    if (value !== undefined) return t('now', { times: String(Math.max(1, Math.round(value))) });
    return on[name] ? t('over') : t('hidden');
  }
}
