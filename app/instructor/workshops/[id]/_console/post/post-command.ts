import type { InstructorCommand } from '@/engine/command';

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

/** A team's line as the value of a choice. */
export function lineKey(teamId: string, n: number): string {
  return `${n} ${teamId}`;
}

export function lineOf(key: string): { teamId: string; n: number } | undefined {
  const space = key.indexOf(' ');
  return space < 0 ? undefined : { teamId: key.slice(space + 1), n: Number(key.slice(0, space)) };
}

/** The languages in which something stands. */
export function written(text: Post['text']): Record<string, string> {
  const trimmed = Object.entries(text).map(([language, words]) => [language, words.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, words]) => words !== ''));
}

/** Out now, to everybody it is for; `all`: how many teams there are, `preparedId`: the prepared post that it was. */
export function postCommand(
  { personaId, channelId, text, picture, answers, teamIds }: Post,
  all: number,
  preparedId: string | null = null,
): InstructorCommand {
  const replyTo = lineOf(answers);
  return {
    type: 'post-as',
    ...{ personaId, channelId },
    text: written(text),
    ...(picture && { picture }),
    ...(replyTo && { replyTo }),
    ...(!replyTo && teamIds.length < all && { teamIds: [...teamIds] }),
    ...(preparedId !== null && { preparedId }),
  };
}
