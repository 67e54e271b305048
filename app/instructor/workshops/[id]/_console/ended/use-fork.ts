'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ForkInto } from '@/app/_live/fork';
import { useLive } from '@/app/_live/live-provider';
import { useRefusalWords } from '@/app/_live/use-refusal';
import { announce } from '@/app/_ui/announce';
import { toast } from '@/app/_ui/toast';
import { fitsIn } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import { useConsole } from '../console-context';

export type ForkWho = 'here' | 'group' | 'fresh';

export interface Fork {
  who: ForkWho;
  setWho: (who: ForkWho) => void;
  /** Undefined while they are being asked for. */
  groups: readonly { id: string; title: string }[] | undefined;
  groupId: string;
  setGroupId: (id: string) => void;
  title: string;
  setTitle: (title: string) => void;
  /** What is wrong with the title, once it was tried. */
  titleError: string | undefined;
  busy: boolean;
  go: (toP: number) => Promise<void>;
}

/** Who plays on, and the way there: the lobby in this console (unless this is no console), or another workshop's. */
export function useFork(onDone: () => void, inConsole: boolean): Fork {
  const t = useTranslations('steps.fork');
  const live = useLive();
  const router = useRouter();
  const inWords = useRefusalWords();
  const { workshop } = useConsole();
  const groups = useGroups();
  const [who, setWho] = useState<ForkWho>('here');
  const [picked, setGroupId] = useState('');
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const groupId = picked || (groups?.[0]?.id ?? '');
  const name = title.trim();
  const problem = name === '' ? 'nameMissing' : !fitsIn(name, limits.title) ? 'nameLong' : undefined;
  const into = intoOf(who, groupId, problem ? '' : name);

  async function go(toP: number) {
    setTried(true);
    if (!into) return;
    setBusy(true);
    const answer = await live.fork.go(toP, into);
    setBusy(false);
    if (!answer.ok) {
      toast(inWords(answer));
      announce(inWords(answer));
      return;
    }
    onDone();
    if (!inConsole || answer.workshopId !== workshop.id)
      router.push(`/instructor/workshops/${answer.workshopId}`);
  }

  const titleError = tried && problem ? t(problem) : undefined;
  return { who, setWho, groups, groupId, setGroupId, title, setTitle, titleError, busy, go };
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
