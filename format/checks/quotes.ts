import type { Check, Finding } from './check';

/** What a line of the crowd may quote is what it answers. */
export const quotes: Check = ({ structure, words }) => {
  const quoteless = structure.crowd.filter(({ on }) => !on || on === 'no-words').map(({ id }) => id);
  return Object.entries(words).flatMap(([language, { crowd }]) =>
    quoteless
      .filter((id) => crowd[id]?.includes('{quote}'))
      .map(
        (id): Finding => ({
          part: { file: 'words', language },
          path: ['crowd', id],
          reason: `quotes, but the line answers no words of the team: give it an "on"`,
        }),
      ),
  );
};
