'use client';

import { useTranslations } from 'use-intl';
import { useSecondsUntil } from '@/app/_live/use-play-clock';
import { Button } from '@/app/_ui/button';
import { TeamName } from '@/app/_ui/team-mark';
import type { TrayItem } from '@/engine/view/work';
import { teamLook } from '@/look/team-look';
import { useOrder } from '../use-order';

/** One text on its way: whose team's, what for, when it goes out, and what can be done about it. */
export function TrayLine({ item, onEdit }: { item: TrayItem; onEdit: () => void }) {
  const t = useTranslations('ownWords');
  const name = useTranslations('common');
  const { busy, order } = useOrder();
  const named = { teamId: item.teamId, postId: item.postId };
  const taken = item.as === 'statement' ? t('tray.withdrawn') : t('tray.withdrawnReply');
  return (
    <li className="px-3.5 py-2.5">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs text-muted">
        <TeamName
          index={item.teamIndex}
          name={name('team', { letter: teamLook(item.teamIndex).letter })}
          size={16}
        />
        <span>{t(`as.${item.as}`)}</span>
        <span>{item.channelName}</span>
        {item.edited && <span>{t('tray.edited')}</span>}
        <State item={item} />
      </p>
      <p lang={item.language} className="mt-1.5 text-base break-words whitespace-pre-line">
        <Marked item={item} />
      </p>
      {item.about && (
        <p className="mt-1 line-clamp-2 text-xs text-muted">{t('tray.about', { text: item.about })}</p>
      )}
      <div className="mt-2 flex flex-wrap gap-1.5">
        {item.dueP !== null && (
          <Button
            kind="secondary"
            size="small"
            busy={busy}
            onClick={() => void order({ type: 'hold-words', ...named })}
          >
            {t('tray.hold')}
          </Button>
        )}
        <Button
          kind="secondary"
          size="small"
          busy={busy}
          onClick={() => void order({ type: 'release-words', ...named })}
        >
          {t('tray.release')}
        </Button>
        <Button
          kind="quiet"
          size="small"
          onClick={() => {
            void order({ type: 'hold-words', ...named });
            onEdit();
          }}
        >
          {t('tray.edit')}
        </Button>
        <Button
          kind="quiet"
          size="small"
          busy={busy}
          onClick={() => void order({ type: 'withdraw-words', ...named }, taken)}
        >
          {t('tray.withdraw')}
        </Button>
      </div>
    </li>
  );
}

function State({ item: { dueP, unsuitable } }: { item: TrayItem }) {
  const t = useTranslations('ownWords.tray');
  const seconds = useSecondsUntil(dueP);
  const held = dueP === null;
  return (
    <span className={held ? 'ml-auto font-medium text-warn' : 'figures ml-auto'}>
      {held ? t(unsuitable.length > 0 ? 'check' : 'held') : t('soon', { seconds: String(seconds ?? 0) })}
    </span>
  );
}

/** The text with its swear words marked. */
function Marked({ item: { text, unsuitable } }: { item: TrayItem }) {
  const ends = unsuitable.map(({ to }) => to);
  return (
    <>
      {unsuitable.map(({ from, to }, i) => (
        <span key={from}>
          {text.slice(ends[i - 1] ?? 0, from)}
          <mark className="rounded-sm bg-warn-wash px-0.5 text-warn">{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
