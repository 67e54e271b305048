import type { Structure } from '@/engine/scenario/structure';
import type { Words } from '@/engine/scenario/words';
import { roles } from '@/engine/vocabulary';
import { didYouMean } from '../did-you-mean';
import type { Path } from '../problem';
import type { Check, Draft, Finding } from './check';
import { postWordFindings } from './post-words';
import { roleWords } from './roles';

type Section = { path: Path; kind: string; needed: string[]; given: Record<string, unknown> };
type Say = (path: Path, reason: string) => Finding;

/** In every language there are words for everything, and none for what does not exist. */
export const words: Check = (draft) =>
  Object.entries(draft.words).flatMap(([language, text]) => {
    const say: Say = (path, reason) => ({ part: { file: 'words', language }, path, reason });
    return [
      ...sections(draft, text).flatMap((section) => compare(section, say)),
      ...decisionWords(draft.structure, text, say),
      ...optionalWords(draft.structure, text, say),
      ...variantWords(draft.structure, text, say),
      ...roleWords(draft.structure, text).map(({ path, reason }) => say(path, reason)),
      ...postWordFindings(draft.structure, text, draft.words[draft.structure.languages[0] ?? ''], language),
      ...sameAsFirst(draft, text, say),
    ];
  });

function sections({ structure, realCase }: Draft, text: Words): Section[] {
  const section = (
    kind: string,
    key: keyof Words,
    items: { id: string }[],
    given: Record<string, unknown>,
  ) => {
    return { path: [key], kind, needed: items.map(({ id }) => id), given };
  };
  return [
    section('phase', 'phases', structure.phases, text.phases),
    section('channel', 'channels', structure.channels, text.channels),
    section('persona', 'personas', structure.personas, text.personas),
    section('fact', 'facts', structure.facts, text.facts),
    section('inject', 'injects', structure.injects, text.injects),
    section('decision', 'decisions', structure.decisions, text.decisions),
    section('intel', 'intel', structure.intel, text.intel),
    section('enquiry', 'enquiries', structure.enquiries, text.enquiries),
    section('crowd line', 'crowd', structure.crowd, text.crowd),
    section('milestone', 'milestones', structure.milestones ?? [], text.milestones ?? {}),
    section('goal', 'goals', structure.goals ?? [], text.goals ?? {}),
    section('objective', 'rubric', structure.rubric ?? [], text.rubric ?? {}),
    section('scheduled post', 'scheduled', structure.scheduled, text.scheduled),
    { ...section('fact of the case', 'case', realCase.facts, text.case.facts), path: ['case', 'facts'] },
    {
      ...section('step of the real path', 'case', realCase.path, text.case.reality),
      path: ['case', 'reality'],
    },
  ];
}

function compare({ path, kind, needed, given }: Section, say: Say): Finding[] {
  const present = Object.keys(given);
  const missing = needed
    .filter((id) => !present.includes(id))
    .map((id) => say(path, `no words for ${kind} "${id}"`));
  const unused = present
    .filter((id) => !needed.includes(id))
    .map((id) => say([...path, id], `there is no ${kind} "${id}"${didYouMean(id, needed)}`));
  return [...missing, ...unused];
}

function decisionWords(structure: Structure, text: Words, say: Say): Finding[] {
  return structure.decisions.flatMap((decision) => {
    const given = text.decisions[decision.id];
    if (!given) return [];
    const path = ['decisions', decision.id, 'responses'];
    const needed = decision.responses.map(({ id }) => id);
    return [
      ...askWords(decision, given.ask, say),
      ...compare({ path, kind: 'response', needed, given: given.responses }, say),
      ...decision.responses.flatMap(({ id, reactions = [] }) => {
        const words = given.responses[id];
        if (!words) return [];
        const said = reactions.map((reaction) => reaction.id);
        return compare(
          { path: [...path, id, 'reactions'], kind: 'reaction', needed: said, given: words.reactions ?? {} },
          say,
        );
      }),
      ...decision.responses.flatMap(({ id, audience }) => {
        const response = given.responses[id];
        if (!response || audience === 'none') return [];
        return needs(
          response.message,
          [...path, id],
          `"message" is missing: its words go out (audience: ${audience})`,
          say,
        );
      }),
    ];
  });
}

/** A decision that asks for words says what to write. */
function askWords(
  { id, asks }: Structure['decisions'][number],
  ask: string | undefined,
  say: Say,
): Finding[] {
  const path = ['decisions', id];
  if (asks) return needs(ask, path, `"ask" is missing: the decision asks for a ${asks.kind}`, say);
  return ask === undefined
    ? []
    : [say([...path, 'ask'], 'the structure does not ask for words here ("asks")')];
}

/** Words that are needed only when the structure asks for them: descriptions of pictures, origins of claims. */
function optionalWords(structure: Structure, text: Words, say: Say): Finding[] {
  const pictured = (list: 'injects' | 'scheduled' | 'decisions') =>
    structure[list].flatMap(({ id, picture }) => {
      const given = text[list][id];
      if (!given) return [];
      if (picture)
        return needs(given.alt, [list, id], `"alt" is missing: ${picture} needs a description`, say);
      return given.alt
        ? [say([list, id, 'alt'], 'describes a picture, but the structure has none here')]
        : [];
    });
  const traced = structure.facts.flatMap(({ id, trace }) => {
    const given = text.facts[id];
    if (!given || !trace) return [];
    return needs(given.origin, ['facts', id], '"origin" is missing: it is what tracing this fact finds', say);
  });
  return [
    ...coverWords(structure, text, say),
    ...pictured('injects'),
    ...pictured('scheduled'),
    ...pictured('decisions'),
    ...traced,
  ];
}

function coverWords({ cover }: Structure, { coverAlt }: Words, say: Say): Finding[] {
  if (cover) return needs(coverAlt, [], `"coverAlt" is missing: ${cover} needs a description`, say);
  return coverAlt ? [say(['coverAlt'], 'describes a cover, but the structure has none')] : [];
}

/** A finding of a variant belongs to one that there is, in which the fact has a truth of its own. */
function variantWords({ variants = [] }: Structure, text: Words, say: Say): Finding[] {
  const known = variants.map(({ id }) => id);
  return Object.entries(text.facts).flatMap(([id, { findingIf = {} }]) =>
    Object.keys(findingIf)
      .filter((variant) => !known.includes(variant))
      .map((variant) =>
        say(
          ['facts', id, 'findingIf', variant],
          `there is no variant "${variant}"${didYouMean(variant, known)}`,
        ),
      ),
  );
}

function needs(text: string | undefined, path: Path, reason: string, say: Say): Finding[] {
  return text === undefined ? [say(path, reason)] : [];
}

/** What the first language has, the others have too: nobody should read less than their team-mates. */
function sameAsFirst({ structure, words: all }: Draft, text: Words, say: Say): Finding[] {
  const language = structure.languages[0] ?? 'en';
  const first = all[language];
  if (!first) return [];
  const missing = (
    given: object | undefined,
    model: object | undefined,
    key: string,
    path: Path,
  ): Finding[] => {
    if (!given || !model || !(key in model) || key in given) return [];
    return [say(path, `"${key}" is missing; ${language} has one`)];
  };
  return [
    ...structure.injects.flatMap(({ id }) =>
      missing(text.injects[id], first.injects[id], 'headline', ['injects', id]),
    ),
    ...structure.decisions.flatMap(({ id }) =>
      ['context', 'because', 'disagree'].flatMap((key) =>
        missing(text.decisions[id], first.decisions[id], key, ['decisions', id]),
      ),
    ),
    ...roles.flatMap((role) => missing(text.roles[role], first.roles[role], 'name', ['roles', role])),
  ];
}
