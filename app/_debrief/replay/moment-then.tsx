'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { DebriefWords, TeamDebrief } from '@/engine/debrief/types';
import type { TeamMoment, TeamMoments } from '@/engine/replay/team-moments';
import { useDebriefAnnotations } from '../annotations/annotations-context';
import { useTeamMoments } from '../feed/use-team-feed';
import { DecisionThen } from './decision-then';
import { FactBadge } from './fact-badge';
import { linesUpTo, momentAt } from './moment-at';

interface MomentThenProps {
  team: TeamDebrief;
  words: DebriefWords;
  /** play ms */
  p: number;
}

/** What the team had before it then, beside the feed: the open decision with its votes, desk, facts, talk. */
export function MomentThen({ team, words, p }: MomentThenProps) {
  const t = useTranslations('debrief.teamThen');
  const { found } = useTeamMoments(team.teamId);
  const moment = found?.ok ? momentAt(found.told.moments, p) : undefined;
  return (
    <>
      {moment?.decision ? (
        <OpenDecision decision={moment.decision} />
      ) : (
        <DecisionThen team={team} words={words} p={p} />
      )}
      {found?.ok && moment && (
        <section aria-label={t('title')} className="mt-3 grid gap-3 text-sm sm:grid-cols-2 xl:grid-cols-3">
          <DeskThen desk={moment.desk} />
          <FactsThen moment={moment} />
          <ChatThen chat={found.told.chat} p={p} />
        </section>
      )}
      <NotesThen teamId={team.teamId} p={p} />
    </>
  );
}

function Box({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="max-h-64 min-w-0 overflow-y-auto rounded-md border border-line p-3">
      <h4 className="kicker">{title}</h4>
      {children}
    </div>
  );
}

function OpenDecision({ decision }: { decision: NonNullable<TeamMoment['decision']> }) {
  const t = useTranslations('debrief.teamThen');
  const deciding = useTranslations('debrief.replay')('deciding');
  const { question, votes, voted, present, words } = decision;
  return (
    <div className="mt-3 rounded-md border border-line p-3 text-sm">
      <p className="kicker">{deciding}</p>
      <p className="font-medium text-pretty">{question}</p>
      <p className="mt-1 text-muted">{t('voted', { voted, present })}</p>
      <ul>
        {votes.map(({ label, count, by }) => (
          <li key={label}>
            {by.length > 0 ? t('voteBy', { label, names: by.join(', ') }) : t('vote', { label, count })}
          </li>
        ))}
      </ul>
      {words !== null && (
        <p className="mt-2 border-s-2 border-line ps-3 text-pretty">
          <span className="kicker block">{t('words')}</span>
          {words}
        </p>
      )}
    </div>
  );
}

function DeskThen({ desk: { waiting, queue, answered } }: { desk: TeamMoment['desk'] }) {
  const t = useTranslations('debrief.teamThen');
  return (
    <Box title={t('desk')}>
      <p className="text-muted">{t('queue', { count: queue, answered })}</p>
      <ul className="mt-1 grid gap-1.5">
        {waiting.map(({ id, author, channelName, text, taken }) => (
          <li key={id}>
            <span className="block text-xs text-muted">
              {author} · {channelName}
              {taken && ` · ${t('taken')}`}
            </span>
            <span className="line-clamp-2">{text}</span>
          </li>
        ))}
      </ul>
    </Box>
  );
}

function FactsThen({ moment: { facts, intel } }: { moment: TeamMoment }) {
  const t = useTranslations('debrief.teamThen');
  return (
    <Box title={t('facts')}>
      {facts.length === 0 && <p className="text-muted">{t('noFacts')}</p>}
      <ul className="mt-1 grid gap-1.5">
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactBadge fact={fact} /> {fact.claim}
          </li>
        ))}
      </ul>
      {intel.length > 0 && (
        <p className="mt-2 text-xs text-muted">{t('intel', { list: intel.join(', ') })}</p>
      )}
    </Box>
  );
}

const mostLines = 8;

function ChatThen({ chat, p }: { chat: TeamMoments['chat']; p: number }) {
  const t = useTranslations('debrief.teamThen');
  if (chat === null) {
    return (
      <Box title={t('chat')}>
        <p className="text-muted">{t('private')}</p>
      </Box>
    );
  }
  const lines = linesUpTo(chat, p).slice(-mostLines);
  return (
    <Box title={t('chat')}>
      {lines.length === 0 && <p className="text-muted">{t('noChat')}</p>}
      <ul className="mt-1 grid gap-1">
        {lines.map(({ p: saidP, by, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be said in one moment, and none changes its place
          <li key={`${saidP} ${index}`} className="text-pretty">
            <span className="font-medium">{by ?? t('instructor')}:</span> {text}
          </li>
        ))}
      </ul>
    </Box>
  );
}

/** How long a note is shown after the moment it was pinned to, in ms of play. */
const notedMs = 60_000;

/** The instructor's own notes of that minute; nobody else is ever sent any. */
function NotesThen({ teamId, p }: { teamId: string; p: number }) {
  const t = useTranslations('debrief.teamThen');
  const notes = (useDebriefAnnotations()?.annotations.notes ?? []).filter(
    (note) => (note.teamId ?? teamId) === teamId && note.p <= p && note.p > p - notedMs,
  );
  if (notes.length === 0) return null;
  return (
    <div className="mt-3 rounded-md border border-dashed border-control p-3 text-sm">
      <p className="kicker">{t('notes')}</p>
      {notes.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
