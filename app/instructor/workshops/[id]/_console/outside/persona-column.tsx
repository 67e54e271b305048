'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { classNames } from '@/app/_ui/class-names';
import { IconButton } from '@/app/_ui/icon-button';
import { Panel } from '@/app/_ui/panel';
import type { Conversation, InstructorView, PreparedView } from '@/engine/view/console';
import { useConsole } from '../console-context';
import { lineKey, lineOf } from '../post/post-command';
import { columnId, waitingFor } from './columns';
import { Composer } from './composer';
import { Ready } from './ready';
import { Talk } from './talk';
import { useComposer } from './use-composer';

interface PersonaColumnProps {
  persona: InstructorView['personas'][number];
  edited: PreparedView | undefined;
  onEdit: (post: PreparedView | undefined) => void;
  onRemove: () => void;
  className?: string | undefined;
}

/** One persona: what it says next, what it has ready, and the talk so far. */
export function PersonaColumn({ persona, edited, onEdit, onRemove, className }: PersonaColumnProps) {
  const t = useTranslations('outside');
  const { conversations, runSheet, prepared } = useConsole().view;
  const composer = useComposer(persona, edited, () => onEdit(undefined));
  const talk = conversations.find(({ personaId }) => personaId === persona.id);
  const waiting = waitingFor(talk).length;
  const answer = ({ teamId, n }: { teamId: string; n: number }) => {
    composer.put({ answers: lineKey(teamId, n) });
    focusColumn(persona.id);
  };
  return (
    <Panel
      className={classNames('md:h-full', className)}
      flush
      title={persona.name}
      actions={
        <>
          {waiting > 0 && <Badge tone="accent">{t('waiting', { count: waiting })}</Badge>}
          <IconButton
            icon={X}
            size="small"
            label={t('remove', { name: persona.name })}
            className="-mr-2"
            onClick={onRemove}
          />
        </>
      }
    >
      <div id={columnId(persona.id)} className="min-h-0 flex-1 md:overflow-y-auto">
        <Composer
          persona={persona}
          composer={composer}
          answered={answeredLine(talk, composer.draft.answers)}
        />
        <Ready
          posts={prepared.filter((post) => post.personaId === persona.id && post.minute === null)}
          injects={runSheet.filter(
            (item) => item.personaId === persona.id && item.state === 'deck' && item.planned === null,
          )}
          onEdit={onEdit}
        />
        <Talk talk={talk} onAnswer={answer} />
      </div>
    </Panel>
  );
}

function answeredLine(talk: Conversation | undefined, key: string) {
  const line = lineOf(key);
  return line && talk?.wrote.find(({ teamId, n }) => teamId === line.teamId && n === line.n);
}

/** The cursor goes to what this persona says next. */
export function focusColumn(personaId: string): void {
  document.getElementById(columnId(personaId))?.querySelector('textarea')?.focus();
}
