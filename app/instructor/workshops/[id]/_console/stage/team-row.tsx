'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { useCountdown } from '@/app/_live/use-play-clock';
import { classNames } from '@/app/_ui/class-names';
import { Countdown } from '@/app/_ui/countdown';
import { TeamMark } from '@/app/_ui/team-mark';
import type { TeamStatus } from '@/engine/view/console';
import { teamLook } from '@/look/team-look';
import { signed } from '@/words/signed';
import { type Flags, leading, timeOf } from './needs';
import { RowFlags } from './row-flags';
import { rowAttribute } from './row-focus';
import { VoteDots } from './vote-dots';

interface TeamRowProps {
  team: TeamStatus;
  flags: Flags;
  /** The time that most teams have, as `timeOf` gives it. */
  common: number | null;
  shown: boolean;
  chosen: boolean;
  onShow: () => void;
  onChoose: () => void;
}

/** One team in a line of 36 px: votes, what it leans to, its own time if it has some, where it heads, and what is wrong. */
export function TeamRow({ team, flags, common, shown, chosen, onShow, onChoose }: TeamRowProps) {
  const t = useTranslations('instructor.rows');
  const format = useFormatter();
  const { letter } = teamLook(team.index);
  const { ballot } = team;
  const ownTime = ballot !== null && timeOf(ballot) !== common;
  const heading = Math.round(team.reputation.overallOutlook);
  return (
    <li
      className={classNames(
        'flex h-9 min-w-0 items-center border-b border-line',
        shown && 'bg-accent/12',
        flags.late && 'bg-warn/10',
      )}
    >
      <input
        type="checkbox"
        checked={chosen}
        onChange={onChoose}
        aria-label={t('choose', { letter })}
        className="mx-2 size-4 shrink-0 accent-accent"
      />
      <button
        type="button"
        {...{ [rowAttribute]: team.id }}
        aria-pressed={shown}
        onClick={onShow}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() === 'x' && !event.ctrlKey && !event.metaKey) onChoose();
        }}
        className="flex h-full min-w-0 flex-1 items-center gap-2 rounded-sm pr-2 text-left text-sm hover:bg-text/6"
      >
        <TeamMark index={team.index} size={22} label={t('show', { letter })} />
        {ballot && <VoteDots voted={ballot.voted} present={ballot.present} />}
        <span className={classNames('min-w-0 flex-1 truncate', !ballot && 'text-muted')}>
          <Words team={team} />
        </span>
        {ownTime && <OwnTime ballot={ballot} />}
        <RowFlags flags={flags} team={team} />
        <span
          translate="no"
          className="figures w-8 shrink-0 text-right text-xs text-muted"
          title={t('headingFor', { value: signed(format, heading) })}
        >
          {signed(format, heading)}
        </span>
      </button>
    </li>
  );
}

/** What it leans to; between decisions, what it chose last. */
function Words({ team: { ballot, resolved } }: { team: TeamStatus }) {
  const t = useTranslations('instructor');
  if (!ballot) {
    const [last] = resolved;
    return last ? (last.label ?? t('stage.saidNothing')) : t('stage.noneYet');
  }
  const lead = leading(ballot);
  if (lead === null) return <span className="text-muted">{t('rows.noVote')}</span>;
  return lead === 'tied' ? t('rows.tied') : lead.label;
}

function OwnTime({ ballot }: { ballot: NonNullable<TeamStatus['ballot']> }) {
  const figures = useCountdown(ballot);
  return figures ? <Countdown {...figures} size="small" words={false} /> : null;
}
