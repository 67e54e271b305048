'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { freshId } from '@/app/_live/device';
import type { InstructorView, PreparedView } from '@/engine/view/console';
import { useConsole } from '../console-context';
import { postCommand } from '../post/post-command';
import { playedTeams } from '../stage/open-votes';
import { useOrder } from '../use-order';
import { type Draft, draftOf, emptyDraft, prepareCommand, problemOf } from './draft';
import { soon } from './story-minute';

interface Composer {
  draft: Draft;
  put: (part: Partial<Draft>) => void;
  /** For which minute it would be planned. */
  minute: number;
  putMinute: (minute: number) => void;
  problem: string | undefined;
  busy: boolean;
  /** Whether posts can go out now. */
  mayPost: boolean;
  send: () => void;
  /** Keeps it ready, or plans it for the minute. */
  prepare: (planned: boolean) => void;
  clear: () => void;
}

/** What one persona says next. `edited`: a prepared post to go on with; `onDone` when that is settled. */
export function useComposer(
  persona: InstructorView['personas'][number],
  edited: PreparedView | undefined,
  onDone: () => void,
): Composer {
  const t = useTranslations('instructor.post');
  const o = useTranslations('outside');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const teamIds = teamsOf(view).map(({ id }) => id);
  const all = teamIds.length;
  const [draft, setDraft] = useState(() =>
    edited ? draftOf(edited, teamIds) : emptyDraft(persona, teamIds),
  );
  const [minute, setMinute] = useState(() => edited?.minute ?? soon(view.clock.minute, view.calendar));
  const [wrong, setWrong] = useState<ReturnType<typeof problemOf>>(null);
  const clear = () => {
    setDraft(emptyDraft(persona, teamIds));
    setWrong(null);
    onDone();
  };
  const settle = async (command: Parameters<typeof order>[0], done: string) => {
    const problem = problemOf(draft);
    setWrong(problem);
    if (problem === null && (await order(command, done))) clear();
  };
  const { name } = persona;
  return {
    draft,
    put: (part) => {
      setWrong(null);
      setDraft((known) => ({ ...known, ...part }));
    },
    ...{ minute, busy, clear },
    putMinute: setMinute,
    problem: wrong ? t(wrong) : undefined,
    mayPost: view.stage !== 'lobby',
    send: () =>
      void settle(
        postCommand({ ...draft, personaId: persona.id }, all, draft.preparedId),
        t('done', { name }),
      ),
    prepare: (planned) =>
      void settle(
        prepareCommand(persona.id, draft, {
          preparedId: draft.preparedId ?? freshId(),
          minute: planned ? minute : null,
          all,
        }),
        o(planned ? 'planned' : 'kept'),
      ),
  };
}

/** Before the start every team counts, also one that nobody sits in yet. */
function teamsOf(view: InstructorView) {
  return view.stage === 'lobby' ? view.teams : playedTeams(view.teams);
}
