'use client';

import { Check, Reply } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { TeamMark } from '@/app/_ui/team-mark';
import type { Conversation } from '@/engine/view/console';
import { teamLook } from '@/look/team-look';
import { scenarioTime } from '@/words/scenario-time';
import { useConsole } from '../console-context';
import { playedTeams } from '../stage/open-votes';

type Wrote = Conversation['wrote'][number];
type Said = Conversation['said'][number];

interface TalkProps {
  talk: Conversation | undefined;
  onAnswer: (line: Wrote) => void;
}

/** What the persona has said and what the teams wrote to it or about it, the newest first. */
export function Talk({ talk, onAnswer }: TalkProps) {
  const t = useTranslations('outside');
  const lines = linesOf(talk);
  if (lines.length === 0) return <p className="px-4 py-6 text-center text-sm text-muted">{t('silent')}</p>;
  return (
    <ol aria-label={t('talk')} className="flex flex-col gap-2 p-3 text-sm">
      {lines.map((line) =>
        'how' in line ? (
          <WroteLine key={`${line.teamId} ${line.n}`} line={line} onAnswer={() => onAnswer(line)} />
        ) : (
          <SaidLine key={line.key} line={line} />
        ),
      )}
    </ol>
  );
}

function linesOf(talk: Conversation | undefined): (Wrote | Said)[] {
  return talk ? [...talk.said, ...talk.wrote].sort((a, b) => b.p - a.p) : [];
}

function useClock(): (minute: number) => string {
  const locale = useLocale();
  const { firstDay } = useConsole().view.clock;
  return (minute) => scenarioTime(minute, firstDay, locale).clock;
}

function SaidLine({ line }: { line: Said }) {
  const t = useTranslations('outside');
  const clock = useClock();
  const all = playedTeams(useConsole().view.teams).length;
  const { minute, channelName, text, picture, teams, answers } = line;
  const letters = teams.map((index) => teamLook(index).letter).join(', ');
  const to = teams.length >= all ? t('toAll') : t('toTeams', { count: teams.length, letters });
  return (
    <li className="rounded-md border border-line bg-raised px-3 py-2">
      <p className="text-xs text-muted">
        <span className="figures">{clock(minute)}</span> · {channelName} ·{' '}
        {answers === null ? to : t('answered', { letters })}
      </p>
      <p className="mt-0.5 break-words whitespace-pre-line">{text}</p>
      {picture && (
        // biome-ignore lint/performance/noImgElement: a small drawing of the scenario, served as it is
        <img src={picture.src} alt={picture.alt} className="mt-1.5 max-h-24 rounded-sm border border-line" />
      )}
    </li>
  );
}

function WroteLine({ line, onAnswer }: { line: Wrote; onAnswer: () => void }) {
  const t = useTranslations('outside');
  const clock = useClock();
  const { index, minute, text, how, answered } = line;
  const { letter } = teamLook(index);
  return (
    <li className="rounded-md border border-accent/40 bg-accent/10 px-3 py-2">
      <p className="flex items-center gap-1.5 text-xs text-muted">
        <TeamMark index={index} size={18} label={t('team', { letter })} />
        <span className="figures">{clock(minute)}</span> · {t(how)}
        {answered && (
          <span className="ml-auto flex items-center gap-1 text-good">
            <Check className="size-3.5" aria-hidden="true" />
            {t('isAnswered')}
          </span>
        )}
      </p>
      <p className="mt-0.5 break-words whitespace-pre-line">{text}</p>
      <Button
        kind={answered ? 'quiet' : 'secondary'}
        size="small"
        className="mt-1.5"
        data-waits={how === 'to' && !answered ? '' : undefined}
        onClick={onAnswer}
      >
        <Reply className="size-4" aria-hidden="true" />
        {t('answer', { letter })}
      </Button>
    </li>
  );
}
