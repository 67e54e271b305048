'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { z } from 'zod';
import { isolated } from '@/app/_ui/isolated';
import type { copySchema } from '@/wire/forms/workshop';
import type { WorkshopItem } from '@/wire/lists';
import { useProblemWords } from '../../_ask/use-problem-words';
import { toast } from '../../_ui/toast';
import { ask } from './ask';

interface Change {
  title?: string;
  group?: string | null;
  archived?: boolean;
  deleted?: boolean;
}

const ownProblems = ['round-running', 'no-such-workshop', 'no-such-scenario', 'signed-out'] as const;

type Told = 'archived' | 'unarchived' | 'deleted' | 'restored';

/** Changes a workshop and says so, with the way back; what went wrong is said too. */
export function useWorkshopChange() {
  const t = useTranslations('workshops');
  const inWords = useProblemWords();
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  const wordsOf = (problem: string) => {
    const own = ownProblems.find((one) => one === problem);
    return own ? t(`problem.${own}`) : (inWords(problem) ?? t('problem.failed'));
  };

  async function asked(path: string, method: 'PATCH' | 'POST' | 'PUT', body: unknown) {
    setBusy(true);
    const answer = await ask(path, method, body);
    setBusy(false);
    return answer;
  }

  async function done(path: string, method: 'PATCH' | 'POST', body: unknown) {
    const answer = await asked(path, method, body);
    if (!answer.ok) toast(t('problem.title'), wordsOf(answer.problem));
    return answer;
  }

  async function change({ id }: WorkshopItem, changed: Change): Promise<boolean> {
    const { ok } = await done(`/api/workshops/${id}`, 'PATCH', changed);
    if (ok) router.refresh();
    return ok;
  }

  async function moved(workshop: WorkshopItem, changed: Change, back: Change, told: Told): Promise<boolean> {
    const ok = await change(workshop, changed);
    const undo = { label: t('done.undo'), onSelect: () => void change(workshop, back) };
    if (ok) toast(t(`done.${told}`, { title: isolated(workshop.title) }), undefined, undo);
    return ok;
  }

  async function put(path: string, body: unknown): Promise<string | undefined> {
    const answer = await asked(path, 'PUT', body);
    if (!answer.ok) return wordsOf(answer.problem);
    router.refresh();
    return undefined;
  }

  return {
    busy,
    /** From a form, which shows what went wrong itself; nothing when it is saved. */
    save: async ({ id }: WorkshopItem, changed: Change): Promise<string | undefined> => {
      const answer = await asked(`/api/workshops/${id}`, 'PATCH', changed);
      if (!answer.ok) return wordsOf(answer.problem);
      router.refresh();
      toast(t('done.saved'));
      return undefined;
    },
    archive: (workshop: WorkshopItem) => moved(workshop, { archived: true }, { archived: false }, 'archived'),
    unarchive: (workshop: WorkshopItem) =>
      moved(workshop, { archived: false }, { archived: true }, 'unarchived'),
    remove: (workshop: WorkshopItem) => moved(workshop, { deleted: true }, { deleted: false }, 'deleted'),
    restore: (workshop: WorkshopItem) => moved(workshop, { deleted: false }, { deleted: true }, 'restored'),
    /** Leads to the new one; from a form, as `save`. */
    duplicate: async (
      { id }: WorkshopItem,
      copy: z.infer<typeof copySchema>,
    ): Promise<string | undefined> => {
      const answer = await asked(`/api/workshops/${id}/duplicate`, 'POST', copy);
      if (!answer.ok) return wordsOf(answer.problem);
      if (answer.id) router.push(`/instructor/workshops/${answer.id}`);
      return undefined;
    },
    /** From a form, as `save`: all whom it is shared with, or whose it becomes. */
    share: ({ id }: WorkshopItem, people: string[]) => put(`/api/workshops/${id}/shares`, { people }),
    give: ({ id }: WorkshopItem, to: string) => put(`/api/workshops/${id}/owner`, { to }),
    /** From a form, as `duplicate`. */
    runAgain: async ({ id }: WorkshopItem, sameStorm: boolean): Promise<string | undefined> => {
      const answer = await asked(`/api/workshops/${id}/run-again`, 'POST', { sameStorm });
      if (!answer.ok) return wordsOf(answer.problem);
      router.push(`/instructor/workshops/${id}`);
      return undefined;
    },
  };
}
