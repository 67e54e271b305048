'use client';

import { useLocale, useTranslations } from 'use-intl';
import { type Form, type Problems, useForm } from '@/app/_ui/use-form';
import type { InstructorCommand } from '@/engine/command';
import { fitsIn } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import { useConsole } from '../console-context';
import { playedTeams } from '../stage/open-votes';
import { useOrder } from '../use-order';
import { frequent } from './speakers';

export interface Post {
  personaId: string;
  channelId: string;
  /** language -> words */
  text: Readonly<Record<string, string>>;
  translated: boolean;
  /** A picture file of the scenario; '' for none. */
  picture: string;
  /** What it answers, as `lineKey` gives it; '' for nothing. */
  answers: string;
  teamIds: readonly string[];
}

interface PostForm extends Form<Post> {
  /** Languages that somebody here reads, the writer's own first. */
  languages: readonly string[];
}

/** A team's line as the value of a choice. */
export function lineKey(teamId: string, n: number): string {
  return `${n} ${teamId}`;
}

function lineOf(key: string): { teamId: string; n: number } | undefined {
  const space = key.indexOf(' ');
  return space < 0 ? undefined : { teamId: key.slice(space + 1), n: Number(key.slice(0, space)) };
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
      channelId: view.channels[0]?.id ?? '',
      text: {},
      translated: false,
      picture: '',
      answers: '',
      teamIds: teams.map(({ id }) => id),
    },
    check: useCheck(languages),
    send: async (post) => {
      const name = view.personas.find(({ id }) => id === post.personaId)?.name ?? '';
      const command = commandOf(post, teams.length);
      const refused = await refusalOf((live) => live.send(command), t('done', { name }));
      if (refused) return { text: refused.words };
      onSent();
      return undefined;
    },
  });
  return { ...form, languages };
}

function commandOf({ personaId, channelId, picture, ...post }: Post, all: number): InstructorCommand {
  const written = Object.entries(post.text).map(([language, words]) => [language, words.trim()] as const);
  const replyTo = lineOf(post.answers);
  return {
    type: 'post-as',
    ...{ personaId, channelId },
    text: Object.fromEntries(written.filter(([, words]) => words !== '')),
    ...(picture && { picture }),
    ...(replyTo && { replyTo }),
    ...(!replyTo && post.teamIds.length < all && { teamIds: [...post.teamIds] }),
  };
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
