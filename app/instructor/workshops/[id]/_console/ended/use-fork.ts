'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ForkInto } from '@/app/_live/fork';
import { useLive } from '@/app/_live/live-provider';
import { useRefusalWords } from '@/app/_live/use-refusal';
import { announce } from '@/app/_ui/announce';
import { textProblem } from '@/app/_ui/text-problem';
import { type Form, useForm } from '@/app/_ui/use-form';
import { limits } from '@/engine/vocabulary';
import { useConsole } from '../console-context';

export type ForkWho = 'here' | 'group' | 'fresh';

interface ForkValues {
  toP: number | undefined;
  who: ForkWho;
  /** Empty: the first one that can be chosen. */
  groupId: string;
  title: string;
}

export interface Fork extends Form<ForkValues> {
  /** Undefined while they are being asked for. */
  groups: readonly { id: string; title: string }[] | undefined;
}

/** Who plays on, and the way there: the lobby in this console (unless this is no console), or another workshop's. */
export function useFork(toP: number | undefined, onDone: () => void, inConsole: boolean): Fork {
  const t = useTranslations('steps.fork');
  const live = useLive();
  const router = useRouter();
  const inWords = useRefusalWords();
  const { workshop } = useConsole();
  const groups = useGroups();
  const titleProblems = { missing: t('nameMissing'), long: t('nameLong') };
  const form = useForm<ForkValues>({
    first: { toP, who: 'here', groupId: '', title: '' },
    check: ({ who, title }) => ({
      title: who === 'fresh' ? textProblem(title, limits.title, titleProblems) : undefined,
    }),
    send: async (values) => {
      const into = intoOf(values.who, values.groupId || (groups?.[0]?.id ?? ''), values.title.trim());
      if (!into || values.toP === undefined) return undefined;
      const answer = await live.fork.go(values.toP, into);
      if (!answer.ok) {
        announce(inWords(answer));
        return { form: inWords(answer) };
      }
      onDone();
      if (!inConsole || answer.workshopId !== workshop.id)
        router.push(`/instructor/workshops/${answer.workshopId}`);
      return undefined;
    },
  });
  return { ...form, groups };
}

function intoOf(who: ForkWho, workshopId: string, title: string): ForkInto | undefined {
  if (who === 'here') return 'here';
  if (who === 'group') return workshopId === '' ? undefined : { workshopId };
  return title === '' ? undefined : { title };
}

function useGroups(): Fork['groups'] {
  const live = useLive();
  const [groups, setGroups] = useState<Fork['groups']>();
  useEffect(() => {
    void live.fork.groups().then(setGroups);
  }, [live]);
  return groups;
}
