'use client';

import { useTranslations } from 'use-intl';
import type { ObservedTeam, ObserverView } from '@/engine/view/observed';
import { teamLook } from '@/look/team-look';
import { useCountdown } from '../../_live/use-play-clock';
import { ChatTail } from '../../_ui/chat-tail';
import { Countdown } from '../../_ui/countdown';
import { Panel } from '../../_ui/panel';
import { QuorumRing } from '../../_ui/quorum-ring';
import { RollingNumber } from '../../_ui/rolling-number';
import { TeamName } from '../../_ui/team-mark';
import { LastReveal } from '../../instructor/workshops/[id]/_console/stage/last-reveal';
import { Tally } from '../../instructor/workshops/[id]/_console/stage/tally';

/** Every team: what it is deciding or decided last, and what goes on in it. */
export function Teams({ view }: { view: ObserverView }) {
  const t = useTranslations('staff.observer');
  const playing = view.teams.filter((team) => team.seats.length > 0);
  const { current } = view;
  return (
    <Panel title={t('stage')}>
      {current ? (
        <div>
          <p className="kicker text-accent">{t('current', { count: current.teams })}</p>
          <h3 className="mt-0.5 max-w-measure text-lg">{current.question}</h3>
        </div>
      ) : (
        <p className="text-muted">{t('between')}</p>
      )}
      <ul className="mt-4 grid gap-3 sm:grid-cols-[repeat(auto-fill,minmax(15.5rem,1fr))]">
        {playing.map((team) => (
          <Tile key={team.id} team={team} />
        ))}
      </ul>
    </Panel>
  );
}

function Tile({ team }: { team: ObservedTeam }) {
  const t = useTranslations();
  const { intelShared, intelHeld, waiting, answered, chatTail, ballot } = team;
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line bg-background p-3">
      <div className="flex items-center justify-between gap-2">
        <TeamName index={team.index} name={t('common.team', { letter: teamLook(team.index).letter })} />
        <span className="text-lg font-semibold" title={t('instructor.stage.reputation')}>
          <RollingNumber value={team.reputation.overall} signed decimals={1} />
        </span>
      </div>
      {ballot ? <OpenBallot ballot={ballot} /> : <LastReveal team={team} />}
      <p className="mt-auto text-xs text-muted">
        {t('staff.observer.intel', { shared: intelShared, held: intelHeld })} ·{' '}
        {t('staff.observer.desk', { waiting, answered })}
      </p>
      <ChatTail
        label={t('staff.observer.chat')}
        lines={chatTail}
        instructor={t('staff.observer.instructor')}
        seats={team.seats}
      />
    </li>
  );
}

function OpenBallot({ ballot }: { ballot: NonNullable<ObservedTeam['ballot']> }) {
  const t = useTranslations('instructor.stage');
  const figures = useCountdown(ballot);
  return (
    <>
      <div className="flex items-center justify-between gap-2">
        {figures ? (
          <Countdown {...figures} size="small" words={false} />
        ) : (
          <span className="text-xs text-muted">{t('untimed')}</span>
        )}
        <QuorumRing votes={ballot.voted} needed={ballot.present} />
      </div>
      <Tally ballot={ballot} />
    </>
  );
}
