'use client';

import { useLocale, useTranslations } from 'use-intl';
import { type Form, type Problems, useForm } from '@/app/_ui/use-form';
import { fitsIn } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import { useConsole } from '../console-context';
import { playedTeams } from '../stage/open-votes';
import { useOrder } from '../use-order';
import { type Post, postCommand } from './post-command';
import { frequent } from './speakers';

interface PostForm extends Form<Post> {
  /** Languages that somebody here reads, the writer's own first. */
  languages: readonly string[];
}

/** A post by hand: `onSent` once every team has it. */
export function usePost(onSent: () => void): PostForm {
  const t = useTranslations('instructor.post');
  const { view } = useConsole();
  const { refusalOf } = useOrder();
  const locale = useLocale();
  const teams = playedTeams(view.teams);
  const languages = [locale, ...view.languagesInUse.filter((language) => language !== locale)];
  const form = useForm<Post>({
    first: {
      personaId: frequent(view.personas)[0]?.id ?? view.personas[0]?.id ?? '',
      channelId: frequent(view.personas)[0]?.channelId ?? view.channels[0]?.id ?? '',
      text: {},
      translated: false,
      picture: '',
      answers: '',
      teamIds: teams.map(({ id }) => id),
    },
    check: useCheck(languages),
    send: async (post) => {
      const name = view.personas.find(({ id }) => id === post.personaId)?.name ?? '';
      const command = postCommand(post, teams.length);
      const refused = await refusalOf((live) => live.send(command), t('done', { name }));
      if (refused) return { text: refused.words };
      onSent();
      return undefined;
    },
  });
  return { ...form, languages };
}

/** Whether something is written and not too long, and whether anybody sees it. */
function useCheck([own = '']: readonly string[]): (post: Post) => Problems<Post> {
  const t = useTranslations('instructor.post');
  return ({ text, teamIds, answers }) => {
    const long = Object.values(text).some((words) => !fitsIn(words.trim(), limits.post));
    return {
      text: (text[own] ?? '').trim() === '' ? t('textMissing') : long ? t('textLong') : undefined,
      form: teamIds.length === 0 && answers === '' ? t('teamsMissing') : undefined,
    };
  };
}
