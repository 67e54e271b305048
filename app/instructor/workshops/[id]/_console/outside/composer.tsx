'use client';

import { CalendarClock, Inbox, Send, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { IconButton } from '@/app/_ui/icon-button';
import { Select } from '@/app/_ui/select';
import type { InstructorView } from '@/engine/view/console';
import { teamLook } from '@/look/team-look';
import { useConsole } from '../console-context';
import { PictureChoice } from '../post/picture-choice';
import { TeamChoice } from '../post/team-choice';
import { type TextFieldsProps, TextStarts, Texts, Translating } from '../post/text-fields';
import { isAnswer } from './draft';
import type { useComposer } from './use-composer';
import { WhenFields } from './when-fields';

interface ComposerProps {
  persona: InstructorView['personas'][number];
  composer: ReturnType<typeof useComposer>;
  /** The line that is answered, where it is one. */
  answered: { index: number; text: string } | undefined;
}

/** What a persona says next: now, kept ready, or at a minute of the story. */
export function Composer({ persona, composer, answered }: ComposerProps) {
  const t = useTranslations('outside');
  const { view } = useConsole();
  const locale = useLocale();
  const { draft, put, problem, mayPost, send } = composer;
  const languages = [locale, ...view.languagesInUse.filter((language) => language !== locale)];
  const texts = {
    languages,
    label: t('says', { name: persona.name }),
    translated: draft.translated,
    text: draft.text,
    error: problem,
    onTextChange: (text: Record<string, string>) => put({ text }),
    onTranslatedChange: (translated: boolean) => put({ translated }),
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && mayPost) {
      event.preventDefault();
      send();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for the whole form; everything in it is a control
    <div onKeyDown={press} className="flex flex-col border-b border-line px-3 pt-3 pb-2 text-sm">
      {answered && (
        <p className="mb-2 flex items-start gap-2 rounded-sm bg-accent/12 px-2 py-1.5 text-xs">
          <span className="min-w-0 flex-1">
            <span className="font-semibold">
              {t('answering', { letter: teamLook(answered.index).letter })}
            </span>{' '}
            <span className="line-clamp-2 text-muted">{answered.text}</span>
          </span>
          <IconButton
            icon={X}
            size="small"
            label={t('answerNobody')}
            className="-my-1.5 -mr-2"
            onClick={() => put({ answers: '' })}
          />
        </p>
      )}
      <Texts {...texts} />
      <Where composer={composer} texts={texts} />
      <Ways composer={composer} />
    </div>
  );
}

interface WhereProps extends Pick<ComposerProps, 'composer'> {
  texts: TextFieldsProps;
}

/** The channel, the picture, who sees it and in which language, folded to a line. */
function Where({ composer: { draft, put }, texts }: WhereProps) {
  const t = useTranslations('instructor.post');
  const o = useTranslations('outside');
  const { view } = useConsole();
  const channel = view.channels.find(({ id }) => id === draft.channelId)?.name ?? '';
  const picture = view.pictures.find(({ file }) => file === draft.picture)?.alt;
  const answers = isAnswer(draft);
  const inLobby = view.stage === 'lobby';
  const teams = o(answers ? 'oneTeam' : 'someTeams', { count: draft.teamIds.length });
  return (
    <details className="mb-2">
      <summary className="min-h-8 cursor-pointer rounded-sm py-1.5 text-xs text-muted hover:text-text">
        {[channel, picture ?? t('noPicture'), ...(inLobby ? [] : [teams])].join(' · ')}
      </summary>
      <div className="flex flex-col gap-1 pt-2">
        <TextStarts {...texts} />
        <Translating {...texts} />
        <Select
          label={t('channel')}
          value={draft.channelId}
          onValueChange={(channelId) => put({ channelId })}
          options={view.channels.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <PictureChoice picture={draft.picture} onPictureChange={(file) => put({ picture: file })} />
        {!answers && !inLobby && (
          <TeamChoice teamIds={draft.teamIds} onTeamIdsChange={(teamIds) => put({ teamIds })} />
        )}
      </div>
    </details>
  );
}

/** Out now, ready for later, or at its minute. An answer goes out now. */
function Ways({ composer }: Pick<ComposerProps, 'composer'>) {
  const t = useTranslations('outside');
  const { draft, minute, putMinute, busy, mayPost, send, prepare, clear } = composer;
  const [planning, setPlanning] = useState(false);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {mayPost && (
          <Button size="small" busy={busy} onClick={send}>
            <Send className="size-4" aria-hidden="true" />
            {t(isAnswer(draft) ? 'sendAnswer' : 'send')}
          </Button>
        )}
        {!isAnswer(draft) && (
          <>
            <Button kind="secondary" size="small" busy={busy} onClick={() => prepare(false)}>
              <Inbox className="size-4" aria-hidden="true" />
              {t('keep')}
            </Button>
            <Button
              kind="secondary"
              size="small"
              aria-expanded={planning}
              onClick={() => setPlanning(!planning)}
            >
              <CalendarClock className="size-4" aria-hidden="true" />
              {t('plan')}
            </Button>
          </>
        )}
        {draft.preparedId !== null && (
          <Button kind="quiet" size="small" onClick={clear}>
            {t('stopEditing')}
          </Button>
        )}
      </div>
      {planning && !isAnswer(draft) && (
        <div className="flex flex-wrap items-center gap-2">
          <WhenFields minute={minute} onMinuteChange={putMinute} />
          <Button size="small" busy={busy} onClick={() => prepare(true)}>
            {t('planAction')}
          </Button>
        </div>
      )}
      {!mayPost && <p className="text-xs text-muted">{t('beforeStart')}</p>}
    </div>
  );
}
