import type { Messages } from '@/words/messages/index';
import type { getTranslations } from '../../_words/server';

/** What a part of the page says. */
export type Translate = Awaited<ReturnType<typeof getTranslations<'scoring'>>>;

/** The words of the page as they stand, for those that are looked up by the names of the model. */
export type ScoringWords = Messages['scoring'];

/** Words that are looked up by a name that only the model knows. */
export type WordList = Readonly<Record<string, string>>;
