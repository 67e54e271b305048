'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { askInJson } from '@/app/_ask/ask-server';
import { useProblemWords } from '@/app/_ask/use-problem-words';
import { announce } from '@/app/_ui/announce';
import { isolated } from '@/app/_ui/isolated';
import { toast } from '@/app/_ui/toast';
import { type Listed, listProblems } from '@/wire/expected';
import type { ExpectedChange } from '@/wire/forms/expected';
import type { Player } from './players-context';

const otherProblems = ['no-such-player', 'no-such-workshop', 'no-names', 'no-mail', 'no-date'] as const;

/** What a refusal says; `said` is what was typed. */
export function useListProblem(): (code: string, said: string) => string {
  const t = useTranslations('expected.problem');
  const inWords = useProblemWords();
  return (code, said) => {
    const own = [...listProblems, ...otherProblems].find((one) => one === code);
    return own ? t(own, { said: isolated(said) }) : (inWords(code) ?? t('failed'));
  };
}

/** Changes one player and says so, with the way back where there is one. */
export function usePlayers(workshopId: string) {
  const t = useTranslations('expected');
  const router = useRouter();
  const problemWords = useListProblem();
  const path = `/api/workshops/${workshopId}/players`;

  function tell(words: string, undo?: () => void) {
    toast(words, undefined, undo && { label: t('act.undo'), onSelect: undo });
    announce(words);
  }
  /** Undefined when it worked, else the code of why not. */
  async function change(id: string, wanted: ExpectedChange): Promise<string | undefined> {
    const answer = await askInJson(`${path}/${id}`, 'PATCH', wanted);
    if (answer.ok) router.refresh();
    return answer.ok ? undefined : answer.code;
  }
  async function done(player: Player, wanted: ExpectedChange, words: string, undo?: () => void) {
    const code = await change(player.id, wanted);
    tell(code === undefined ? words : problemWords(code, player.name), code === undefined ? undo : undefined);
  }
  const restore = (player: Player) =>
    done(player, { removed: false }, t('done.restored', { name: isolated(player.name) }));
  return {
    /** Of a new player, or of one who is on the list. */
    save: async (id: string | undefined, player: Listed): Promise<string | undefined> => {
      if (id !== undefined) return change(id, { player });
      const answer = await askInJson(path, 'POST', player);
      if (answer.ok) router.refresh();
      return answer.ok ? undefined : answer.code;
    },
    remove: (player: Player) =>
      done(
        player,
        { removed: true },
        t('done.removed', { name: isolated(player.name) }),
        () => void restore(player),
      ),
    renew: (player: Player) =>
      done(player, { link: 'renew' }, t('done.renewed', { name: isolated(player.name) })),
    withdraw: (player: Player) =>
      done(player, { link: 'withdraw' }, t('done.withdrawn', { name: isolated(player.name) })),
    tell,
  };
}
