import type { InstructorCommand } from '@/engine/command';
import { fitsIn } from '@/engine/signs';
import type { InstructorView, PreparedView } from '@/engine/view/console';
import { limits } from '@/engine/vocabulary';
import { lineOf, type Post, written } from '../post/post-command';

/** What is being written for one persona; `preparedId` null: nothing that was ready before. */
export interface Draft extends Omit<Post, 'personaId'> {
  preparedId: string | null;
}

type Persona = InstructorView['personas'][number];

export function emptyDraft({ channelId }: Persona, teamIds: readonly string[]): Draft {
  const nothing = { text: {}, translated: false, picture: '', answers: '' };
  return { ...nothing, preparedId: null, channelId, teamIds };
}

/** A prepared post to go on with. */
export function draftOf(post: PreparedView, all: readonly string[]): Draft {
  const { preparedId, channelId, text, picture, teamIds } = post;
  return {
    ...{ preparedId, channelId, text, answers: '' },
    translated: Object.keys(text).length > 1,
    picture: picture ?? '',
    teamIds: teamIds ?? all,
  };
}

/** What keeps it from going out: nothing written, too much, or nobody to see it. */
export function problemOf({
  text,
  teamIds,
  answers,
}: Draft): 'textMissing' | 'textLong' | 'teamsMissing' | null {
  const words = Object.values(written(text));
  if (words.length === 0) return 'textMissing';
  if (words.some((one) => !fitsIn(one, limits.post))) return 'textLong';
  return teamIds.length === 0 && answers === '' ? 'teamsMissing' : null;
}

/** Kept ready (`minute` null), or planned. `all`: how many teams there are. */
export function prepareCommand(
  personaId: string,
  draft: Draft,
  { preparedId, minute, all }: { preparedId: string; minute: number | null; all: number },
): InstructorCommand {
  const { channelId, text, picture, teamIds } = draft;
  return {
    type: 'prepare-post',
    ...{ preparedId, personaId, channelId, minute },
    text: written(text),
    ...(picture && { picture }),
    ...(teamIds.length < all && { teamIds: [...teamIds] }),
  };
}

/** Whether it answers what one team has said: that goes out at once, and to this team alone. */
export function isAnswer({ answers }: Pick<Draft, 'answers'>): boolean {
  return lineOf(answers) !== undefined;
}
