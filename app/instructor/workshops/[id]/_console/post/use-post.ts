'use client';

import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useLanguageName } from '@/app/instructor/_scenarios/use-language-name';
import type { InstructorCommand } from '@/engine/command';
import { useConsole } from '../console-context';
import { playedTeams } from '../stage/open-votes';

interface Post {
  personaId: string;
  channelId: string;
  /** language -> words */
  text: Readonly<Record<string, string>>;
  teamIds: readonly string[];
}

interface PostForm {
  post: Post;
  put: (part: Partial<Post>) => void;
  /** Languages that somebody here reads. */
  languages: readonly string[];
  /** Why it cannot be sent yet, in words. */
  problem: string | undefined;
  /** Undefined until it can be sent. */
  command: InstructorCommand | undefined;
}

export function usePost(): PostForm {
  const { view } = useConsole();
  const locale = useLocale();
  const teams = playedTeams(view.teams);
  const [post, setPost] = useState<Post>({
    personaId: view.personas.find(({ kind }) => kind === 'journalist')?.id ?? view.personas[0]?.id ?? '',
    channelId: view.channels[0]?.id ?? '',
    text: {},
    teamIds: teams.map(({ id }) => id),
  });
  const languages = view.languagesInUse.length > 0 ? view.languagesInUse : [locale];
  const problem = useProblem(post, languages);
  const everyone = post.teamIds.length === teams.length;
  const text = Object.fromEntries(languages.map((language) => [language, post.text[language]?.trim() ?? '']));
  const { personaId, channelId } = post;
  return {
    post,
    put: (part) => setPost({ ...post, ...part }),
    languages,
    problem,
    command: problem
      ? undefined
      : { type: 'post-as', personaId, channelId, text, ...(!everyone && { teamIds: [...post.teamIds] }) },
  };
}

function useProblem(post: Post, languages: readonly string[]): string | undefined {
  const t = useTranslations('instructor.post');
  const nameOf = useLanguageName();
  const unwritten = languages.find((language) => (post.text[language] ?? '').trim() === '');
  if (unwritten) return t('textMissing', { language: nameOf(unwritten) });
  return post.teamIds.length === 0 ? t('teamsMissing') : undefined;
}
