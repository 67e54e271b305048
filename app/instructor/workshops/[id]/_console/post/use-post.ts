'use client';

import { useLocale, useTranslations } from 'use-intl';
import { type Form, type Problems, useForm } from '@/app/_ui/use-form';
import { useLanguageName } from '@/app/instructor/_scenarios/use-language-name';
import { fitsIn } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import { useConsole } from '../console-context';
import { playedTeams } from '../stage/open-votes';
import { useOrder } from '../use-order';

interface Post {
  personaId: string;
  channelId: string;
  /** language -> words */
  text: Readonly<Record<string, string>>;
  teamIds: readonly string[];
}

interface PostForm extends Form<Post> {
  /** Languages that somebody here reads. */
  languages: readonly string[];
}

/** A post by hand: `onSent` once every team has it. */
export function usePost(onSent: () => void): PostForm {
  const t = useTranslations('instructor.post');
  const { view } = useConsole();
  const { refusalOf } = useOrder();
  const locale = useLocale();
  const teams = playedTeams(view.teams);
  const languages = view.languagesInUse.length > 0 ? view.languagesInUse : [locale];
  const check = useCheck(languages);
  const form = useForm<Post>({
    first: {
      personaId: view.personas.find(({ kind }) => kind === 'journalist')?.id ?? view.personas[0]?.id ?? '',
      channelId: view.channels[0]?.id ?? '',
      text: {},
      teamIds: teams.map(({ id }) => id),
    },
    check,
    send: async ({ personaId, channelId, text, teamIds }) => {
      const words = Object.fromEntries(
        languages.map((language) => [language, (text[language] ?? '').trim()]),
      );
      const some = teamIds.length < teams.length && { teamIds: [...teamIds] };
      const name = view.personas.find(({ id }) => id === personaId)?.name ?? '';
      const command = { type: 'post-as' as const, personaId, channelId, text: words, ...some };
      const refused = await refusalOf((live) => live.send(command), t('done', { name }));
      if (refused) return { text: refused.words };
      onSent();
      return undefined;
    },
  });
  return { ...form, languages };
}

/** The words of the first language that is wrong, and whether anybody sees them. */
function useCheck(languages: readonly string[]): (post: Post) => Problems<Post> {
  const t = useTranslations('instructor.post');
  const nameOf = useLanguageName();
  return ({ text, teamIds }) => {
    const unwritten = languages.find((language) => (text[language] ?? '').trim() === '');
    const long = languages.some((language) => !fitsIn((text[language] ?? '').trim(), limits.post));
    return {
      text: unwritten ? t('textMissing', { language: nameOf(unwritten) }) : long ? t('textLong') : undefined,
      form: teamIds.length === 0 ? t('teamsMissing') : undefined,
    };
  };
}
