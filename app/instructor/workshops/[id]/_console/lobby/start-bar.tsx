'use client';

import { Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { isolated } from '@/app/_ui/isolated';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';
import { waitingFor } from './waiting-for';

/** The one button of the lobby: what it will do, and what it still waits for. It never refuses because somebody is slow. */
export function StartBar() {
  const t = useTranslations('instructor.lobby');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const { people, teams } = waitingFor(view.teams);
  return (
    <footer className="sticky bottom-0 z-10 border-t border-line bg-background/95 px-4 py-3 backdrop-blur-sm">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <Waits />
        <Button
          size="large"
          busy={busy}
          disabled={people === 0}
          className="max-sm:w-full"
          onClick={() => void order({ type: 'start' })}
        >
          <Play className="size-5" aria-hidden="true" />
          {people === 0 ? t('startNobody') : t('start', { people, teams })}
        </Button>
      </div>
    </footer>
  );
}

function Waits() {
  const t = useTranslations('instructor.lobby');
  const { view } = useConsole();
  const { people, ready, notReady, away, emptyTeams } = waitingFor(view.teams);
  if (people === 0) return <p className="text-sm text-muted">{t('rosterEmptyHint')}</p>;
  const [first, second, third, ...more] = notReady;
  const named = [first, second, third]
    .filter((name) => name !== undefined)
    .map(isolated)
    .join(', ');
  const names = more.length > 0 ? t('andMore', { names: named, count: more.length }) : named;
  return (
    <ul className="flex min-w-0 flex-col text-sm text-muted" aria-live="polite">
      <Ready ready={ready} all={ready + notReady.length} />
      {notReady.length > 0 && <li>{t('waitsFor', { names })}</li>}
      {away > 0 && <li className="text-warn">{t('awayCount', { count: away })}</li>}
      {emptyTeams > 0 && <li>{t('emptyTeams', { count: emptyTeams })}</li>}
    </ul>
  );
}

/** Who has tried the practice vote; of simulated players nobody needs to. */
function Ready({ ready, all }: { ready: number; all: number }) {
  const t = useTranslations('instructor.lobby');
  if (all === 0) return <li>{t('onlySimulated')}</li>;
  if (ready === all) return <li className="text-good">{t('everyoneReady')}</li>;
  return <li className="text-text">{t('readyCount', { ready, all })}</li>;
}
