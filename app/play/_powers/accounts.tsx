'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { freezeSeconds } from '@/engine/vocabulary';
import { useSecondsUntil } from '../../_live/use-play-clock';
import { Button } from '../../_ui/button';
import { useBusyAct } from '../_play/use-act';
import { Promises } from './promises';

type Account = NonNullable<PlayerView['powers']['operations']>['accounts'][number];

/** What operations can have frozen, and what the options of the open decision promise. */
export function Accounts({ view }: { view: PlayerView }) {
  const t = useTranslations('roles.freeze');
  const accounts = view.powers.operations?.accounts ?? [];
  return (
    <>
      <Promises view={view} />
      {accounts.length > 0 && (
        <section aria-label={t('title')} className="mt-3">
          <h4 className="text-sm font-medium">{t('title')}</h4>
          <ul>
            {accounts.map((account) => (
              <AccountLine key={account.id} account={account} closed={view.stage !== 'running'} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function AccountLine({ account: { id, name, frozenP }, closed }: { account: Account; closed: boolean }) {
  const t = useTranslations('roles.freeze');
  const { busy, act } = useBusyAct();
  const seconds = useSecondsUntil(frozenP === null ? null : frozenP + freezeSeconds * 1000) ?? 0;
  const frozen = frozenP !== null;
  return (
    <li className="mt-1.5 flex items-center gap-3">
      <p className="min-w-0 flex-1 text-sm">
        {name}
        {frozen && (
          <span className="block text-xs text-muted">{seconds > 0 ? t('soon', { seconds }) : t('on')}</span>
        )}
      </p>
      <Button
        kind="secondary"
        size="small"
        busy={busy}
        disabled={closed}
        aria-label={t(frozen ? 'releaseWhich' : 'which', { name })}
        onClick={() => void act({ type: 'freeze-account', personaId: id, frozen: !frozen })}
      >
        {t(frozen ? 'release' : 'action')}
      </Button>
    </li>
  );
}
