'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { classNames } from '@/app/_ui/class-names';
import { EmptyState } from '@/app/_ui/empty-state';
import { UnreadCount } from '@/app/_ui/unread-count';
import { useKeys } from '@/app/_ui/use-keys';
import type { PreparedView } from '@/engine/view/console';
import { StandstillBanner } from '../bar/standstill-banner';
import { useConsole } from '../console-context';
import { columnId, waitingFor } from './columns';
import { OutsideBar } from './outside-bar';
import { focusColumn, PersonaColumn } from './persona-column';
import { PersonaPicker } from './persona-picker';
import { PlannedList } from './planned-list';
import { usePlayed } from './use-played';

/** Where somebody plays the outside world: a column for each persona, on a phone one at a time. */
export function Outside() {
  const t = useTranslations('outside');
  const { view } = useConsole();
  const played = usePlayed();
  const [choosing, setChoosing] = useState(false);
  const [edited, setEdited] = useState<PreparedView>();
  const [shown, setShown] = useState<string>();
  const personas = played.ids.flatMap((id) => view.personas.find((one) => one.id === id) ?? []);
  const inSight = personas.find(({ id }) => id === shown) ?? personas[0];
  const talkOf = (id: string) => view.conversations.find(({ personaId }) => personaId === id);
  const look = (id: string) => {
    setShown(id);
    requestAnimationFrame(() => focusColumn(id));
  };
  const edit = (post: PreparedView | undefined) => {
    setEdited(post);
    if (!post) return;
    played.add(post.personaId);
    look(post.personaId);
  };
  useOutsideKeys(
    personas.map(({ id }) => id),
    (id) => (waitingFor(talkOf(id)).length > 0 ? id : undefined),
    look,
  );
  return (
    <div className="flex h-dvh min-h-0 flex-col">
      <OutsideBar onWho={() => setChoosing(true)} />
      <StandstillBanner />
      <main className="flex min-h-0 flex-1 flex-col gap-3 p-3 max-md:overflow-y-auto">
        <PlannedList onEdit={edit} />
        {personas.length === 0 && (
          <EmptyState
            drawing="chat"
            title={t('nobody')}
            action={<Button onClick={() => setChoosing(true)}>{t('who')}</Button>}
          >
            {t('lead')}
          </EmptyState>
        )}
        <nav aria-label={t('who')} className="flex shrink-0 gap-1.5 overflow-x-auto pb-1 md:hidden">
          {personas.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === inSight?.id}
              onClick={() => setShown(id)}
              className={classNames(
                'flex min-h-11 shrink-0 items-center gap-2 rounded-full border px-3 text-sm',
                id === inSight?.id ? 'border-accent bg-accent/14' : 'border-control',
              )}
            >
              {name}
              <UnreadCount count={waitingFor(talkOf(id)).length} />
            </button>
          ))}
        </nav>
        <div className="grid min-h-0 auto-cols-[minmax(20rem,1fr)] gap-3 md:flex-1 md:grid-flow-col md:grid-rows-[minmax(0,1fr)] md:overflow-x-auto">
          {personas.map((persona) => (
            <PersonaColumn
              key={`${persona.id} ${edited?.personaId === persona.id ? edited.preparedId : ''}`}
              persona={persona}
              edited={edited?.personaId === persona.id ? edited : undefined}
              onEdit={edit}
              onRemove={() => played.remove(persona.id)}
              className={persona.id === inSight?.id ? undefined : 'max-md:hidden'}
            />
          ))}
        </div>
        <p className="shrink-0 text-xs text-muted pointer-coarse:hidden">{t('keys')}</p>
      </main>
      {choosing && (
        <PersonaPicker ids={played.ids} onIdsChange={played.set} onClose={() => setChoosing(false)} />
      )}
    </div>
  );
}

/** 1 to 9 go to a column, R to the next that has something to answer, Escape from the text back to the page. */
function useOutsideKeys(
  ids: readonly string[],
  asked: (id: string) => string | undefined,
  look: (id: string) => void,
): void {
  const numbers = Object.fromEntries(ids.slice(0, 9).map((id, place) => [String(place + 1), () => look(id)]));
  useKeys({
    ...numbers,
    r: () => {
      const next = ids.find((id) => asked(id) !== undefined);
      if (next === undefined) return;
      document.getElementById(columnId(next))?.querySelector<HTMLElement>('[data-waits]')?.focus();
    },
  });
}
