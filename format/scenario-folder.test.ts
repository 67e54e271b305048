import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemText } from './problem';
import { loadScenario } from './scenario-folder';

const small = path.join(import.meta.dirname, 'fixtures', 'small');
let place: string;

beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'golden-hour-'));
});

afterAll(() => rm(place, { recursive: true }));

/** What an author hears after an edit of one file of the small scenario. */
async function complaintsAfter(file: string, from: string | RegExp, to: string): Promise<string[]> {
  const folder = path.join(place, 'small');
  await rm(folder, { recursive: true, force: true });
  await cp(small, folder, { recursive: true });
  const text = await readFile(path.join(folder, file), 'utf8');
  const edited = text.replace(from, to);
  expect(edited, 'the edit changes something').not.toBe(text);
  await writeFile(path.join(folder, file), edited);
  const loaded = await loadScenario(folder);
  return loaded.ok ? loaded.advice.map(problemText) : loaded.problems.map(problemText);
}

/** [what goes wrong, the file, what is replaced, by what, what the author hears] */
const broken: [string, string, string | RegExp, string, string][] = [
  [
    'a file that is not YAML',
    'scenario.yaml',
    'difficulty: 1',
    'difficulty: [1',
    'scenarios/small/scenario.yaml:8 ',
  ],
  [
    'a key twice',
    'scenario.yaml',
    'difficulty: 1',
    'difficulty: 1\ndifficulty: 2',
    ':8 "difficulty" stands here a second time',
  ],
  [
    'a key that nobody knows',
    'scenario.yaml',
    'difficulty: 1',
    'difficulty: 1\ndificulty: 2',
    ':8 dificulty: "dificulty" has no meaning here (did you mean "difficulty"?)',
  ],
  [
    'a time that is none',
    'scenario.yaml',
    'starts: d1 09:00',
    'starts: 9:00',
    ':3 starts: "9:00" is not a time; write the day and the clock, such as "d1 18:45"',
  ],
  [
    'a text for a number',
    'scenario.yaml',
    'blame: 30',
    'blame: much',
    ':8 crisis.blame: must be a number, but is the text "much"',
  ],
  [
    'a number too large',
    'scenario.yaml',
    'difficulty: 1',
    'difficulty: 4',
    ':7 difficulty: is 4; the most is 3',
  ],
  ['something left out', 'scenario.yaml', 'company: bakery\n', '', ':1 company: is missing'],
  [
    'a word not in its list',
    'scenario.yaml',
    'type: accidental',
    'type: acidental',
    'crisis.type: "acidental" is none of victim, accidental, preventable (did you mean "accidental"?)',
  ],
  [
    'a strategy that is none',
    'scenario.yaml',
    'strategy: denial',
    'strategy: denail',
    '(did you mean "denial"?)',
  ],
  [
    'a condition that is none',
    'scenario.yaml',
    '{ decided: first-word }',
    '{ decideed: first-word }',
    '{"decideed":"first-word"} has none of chosen, decided',
  ],
  [
    'a quantity that is none',
    'scenario.yaml',
    '{ over: { blame: 50 } }',
    '{ over: { blam: 50 } }',
    'crowd[0].when.over.blam: "blam" has no meaning here (did you mean "blame"?)',
  ],
  [
    'a channel that is none',
    'scenario.yaml',
    'kind: right, channel: chirp',
    'kind: right, channel: chrip',
    ':150 enquiries[0].channel: no channel "chrip" (did you mean "chirp"?)',
  ],
  [
    'a statement that is asked for without words',
    'en.yaml',
    '    ask: "Write your first words yourselves."\n',
    '',
    'decisions.first-word: "ask" is missing: the decision asks for a statement',
  ],
  [
    'an objective for a decision that is none',
    'scenario.yaml',
    'at: [first-word]',
    'at: [first-wrod]',
    'rubric[0].at[0]: no decision "first-wrod" (did you mean "first-word"?)',
  ],
  [
    'an objective without words',
    'scenario.yaml',
    'id: owns-it',
    'id: owns-its',
    'no words for objective "owns-its"',
  ],
  [
    'an unknown persona',
    'scenario.yaml',
    'persona: guest',
    'persona: gest',
    'injects[0].persona: no persona "gest" (did you mean "guest"?)',
  ],
  [
    'an unknown company',
    'scenario.yaml',
    'company: bakery',
    'company: bakry',
    'company: no persona "bakry" (did you mean "bakery"?)',
  ],
  [
    'a choice that is none, deep in a condition',
    'scenario.yaml',
    'chosen: [first-word/holding, first-word/deny]',
    'chosen: [first-word/holding, first-word/dny]',
    'decisions[1].when.any[0].chosen[1]: no response "first-word/dny" (did you mean "first-word/deny"?)',
  ],
  [
    'an anchor that is none',
    'scenario.yaml',
    'inject: first-post,',
    'inject: frist-post,',
    'injects[1].after.inject: no inject "frist-post"',
  ],
  [
    'two anchors',
    'scenario.yaml',
    'inject: first-post,',
    'inject: first-post, decision: first-word,',
    'injects[1].after: needs exactly one of decision, response or inject',
  ],
  [
    'silence that follows nothing',
    'scenario.yaml',
    'follows: nothing',
    'follows: nothin',
    'decisions[0].silence.follows: no response "first-word/nothin" (did you mean "first-word/nothing"?)',
  ],
  [
    'a promise that nothing keeps',
    'scenario.yaml',
    'keptBy: [second-word/findings]',
    'keptBy: [second-word/finding]',
    'decisions[0].responses[0].promise.keptBy[0]: no response',
  ],
  [
    'an expected response that is none',
    'scenario.yaml',
    'expected: [holding]',
    'expected: [waiting]',
    'decisions[0].expected[0]: no response "first-word/waiting"',
  ],
  [
    'another expected response that is none',
    'scenario.yaml',
    'expected: [holding]',
    'expected: [holding]\n    expectedIf: [{ when: { true: glass-in-bread }, answers: [waiting] }]',
    'decisions[0].expectedIf[0].answers[0]: no response "first-word/waiting"',
  ],
  [
    'something that never happens',
    'scenario.yaml',
    'expected: [holding]',
    'expected: [holding]\n    expectedIf: [{ when: { happened: nothing-at-all }, answers: [holding] }]',
    'decisions[0].expectedIf[0].when.happened: no inject (or scheduled post) "nothing-at-all"',
  ],
  [
    'a sponsor who is nobody',
    'scenario.yaml',
    '- id: holding',
    '- id: holding\n        sponsor: nobody',
    'decisions[0].responses[0].sponsor: no persona or role "nobody"',
  ],
  [
    'a variant of a fact that is none',
    'scenario.yaml',
    'facts:',
    'variants: [{ id: a, truths: { glass: true } }, { id: b, truths: { glass: false } }]\nfacts:',
    'variants[0].truths.glass: no fact "glass"',
  ],
  [
    'a first variant that is not how it really happened',
    'scenario.yaml',
    'facts:',
    'variants: [{ id: a, truths: { glass-in-bread: true } }, { id: b, truths: { glass-in-bread: false } }]\nfacts:',
    'variants[0].truths.glass-in-bread: differs from the fact\'s own "truth"',
  ],
  [
    'two variants that say the same',
    'scenario.yaml',
    'facts:',
    'variants: [{ id: a, truths: { glass-in-bread: false } }, { id: b, truths: { glass-in-bread: false } }]\nfacts:',
    'variants[1].truths: says the same as "a"',
  ],
  [
    'a variant that leaves a fact out',
    'scenario.yaml',
    'facts:',
    'variants: [{ id: a, truths: { glass-in-bread: false } }, { id: b, truths: {} }]\nfacts:',
    'variants[1].truths: must name the same facts as "a": glass-in-bread',
  ],
  [
    'a condition about a variant that is none',
    'scenario.yaml',
    'when: { shared: oven-log }',
    'when: { variant: b }',
    'no variant "b"',
  ],
  [
    'a crowd line of a speaker who is none',
    'scenario.yaml',
    'stance: angry,',
    'stance: angry, speaker: commuters,',
    'no speaker "commuters"',
  ],
  [
    'a crowd line that answers nothing',
    'scenario.yaml',
    'stance: angry,',
    'stance: angry, replyTo: nothing,',
    'no inject (or company) "nothing"',
  ],
  [
    'a finding for a variant that is none',
    'en.yaml',
    'finding: ',
    'findingIf: { b: Yes. }, finding: ',
    'there is no variant "b"',
  ],
  [
    'a fact that is none',
    'scenario.yaml',
    'asserts: [{ fact: glass-in-bread',
    'asserts: [{ fact: glass',
    'decisions[0].responses[1].asserts[0].fact: no fact "glass"',
  ],
  [
    'an id twice',
    'scenario.yaml',
    'id: laboratory\n',
    'id: first-post\n',
    'injects[2]: "first-post" stands here a second time',
  ],
  [
    'a planned post with an id of an inject',
    'scenario.yaml',
    'id: spring-buns',
    'id: spare',
    'scheduled[0]: "spare" is already the id of an inject',
  ],
  ['neither at nor after', 'scenario.yaml', '    at: d1 09:10\n', '', 'injects[0]: needs "at" or "after"'],
  [
    'both at and after',
    'scenario.yaml',
    'after: { inject: first-post, minutes: 30 }',
    'after: { inject: first-post, minutes: 30 }\n    at: d1 10:00',
    'injects[1].after: has both "at" and "after"; keep one',
  ],
  [
    'a deck card with a time',
    'scenario.yaml',
    'deck: true',
    'deck: true\n    at: d1 10:00',
    'injects[3]: an inject from the deck goes out by hand',
  ],
  [
    'something before the start',
    'scenario.yaml',
    'at: d1 09:10',
    'at: d1 08:10',
    'injects[0].at: lies before the scenario starts',
  ],
  [
    'something after the end',
    'scenario.yaml',
    'at: d1 18:00',
    'at: d2 18:00',
    'injects[2].at: lies after the scenario ends',
  ],
  [
    'a decision that does not say when it closes',
    'scenario.yaml',
    '    closes: d1 10:40\n',
    '',
    'decisions[0]: has "at" and needs "closes"',
  ],
  [
    'a decision that closes before it opens',
    'scenario.yaml',
    'closes: d1 10:40',
    'closes: d1 10:00',
    'decisions[0].closes: lies no later than "at"',
  ],
  [
    'a decision that closes after the end',
    'scenario.yaml',
    'closes: d1 10:40',
    'closes: d1 21:40',
    'decisions[0].closes: lies after the scenario ends',
  ],
  [
    'a decision that follows and does not say how long it lasts',
    'scenario.yaml',
    '    lasts: 40\n',
    '',
    'decisions[1]: has "after" and needs "lasts"',
  ],
  [
    'a decision that follows with a moment of closing',
    'scenario.yaml',
    'lasts: 40',
    'closes: d1 16:00',
    'decisions[1].closes: goes with "at"; with "after" write "lasts"',
  ],
  [
    'a decision with a time of its own that says how long it lasts',
    'scenario.yaml',
    'closes: d1 10:40',
    'lasts: 40',
    'decisions[0].lasts: goes with "after"; with "at" write "closes"',
  ],
  [
    'phases in the wrong order',
    'scenario.yaml',
    'from: d1 15:00',
    'from: d1 09:00',
    'phases[1].from: begins no later than the phase before it ("morning")',
  ],
  [
    'an until with nothing to ask',
    'scenario.yaml',
    'at: d1 18:00',
    'at: d1 18:00\n    until: d1 19:00',
    'injects[2].until: has nothing to ask until then',
  ],
  [
    'an inject that waits for itself',
    'scenario.yaml',
    'inject: first-post, minutes',
    'inject: question, minutes',
    'injects[1].after: waits for itself in the end',
  ],
  [
    'intel that its decision does not list',
    'scenario.yaml',
    'intel: [oven-log]',
    'intel: []',
    'intel[0].matters[0]: decision "first-word" does not list intel "oven-log"',
  ],
  [
    'a picture that is not there',
    'scenario.yaml',
    'picture: loaf.svg',
    'picture: loave.svg',
    'injects[0].picture: no file pictures/loave.svg (did you mean "loaf.svg"?)',
  ],
  [
    'a cover that is not there',
    'scenario.yaml',
    'cover: loaf.svg',
    'cover: loav.svg',
    'cover: no file pictures/loav.svg (did you mean "loaf.svg"?)',
  ],
  [
    'a cover that nobody describes',
    'en.yaml',
    'coverAlt: A loaf, a bit burnt.\n',
    '',
    'coverAlt" is missing: loaf.svg needs a description',
  ],
  [
    'a language without its file',
    'scenario.yaml',
    'languages: [en, da]',
    'languages: [en, da, de]',
    'scenarios/small/de.yaml:1 the file is missing',
  ],
  [
    'a file whose language is not listed',
    'scenario.yaml',
    'languages: [en, da]',
    'languages: [en]',
    'scenarios/small/da.yaml:1 is not read: "languages" in scenario.yaml lists en',
  ],
  [
    'words left out',
    'da.yaml',
    '  spare: { text: Og en til., label: reserve }\n',
    '',
    'scenarios/small/da.yaml:19 injects: no words for inject "spare"',
  ],
  [
    'words for nothing',
    'da.yaml',
    'spring-buns:',
    'spring-bun:',
    'scheduled.spring-bun: there is no scheduled post "spring-bun" (did you mean "spring-buns"?)',
  ],
  [
    'a picture without a description',
    'da.yaml',
    ', alt: Et brød med noget blankt.',
    '',
    'scenarios/small/da.yaml:20 injects.first-post: "alt" is missing: loaf.svg needs a description',
  ],
  [
    'a response that is to go out without words',
    'en.yaml',
    'message: No glass., ',
    '',
    'decisions.first-word.responses.deny: "message" is missing',
  ],
  [
    'a trace that finds nothing',
    'en.yaml',
    ', origin: One post at nine.',
    '',
    'facts.glass-in-bread: "origin" is missing',
  ],
  [
    'a question that is too long',
    'en.yaml',
    'What do we say first?',
    'What '.repeat(40),
    'is longer than 140 characters',
  ],
  [
    'a headline in one language only',
    'da.yaml',
    ', headline: Sukker',
    '',
    'injects.laboratory: "headline" is missing; en has one',
  ],
  [
    'a source that is not listed',
    'case.yaml',
    'sources: [times, post]',
    'sources: [times, pst]',
    'scenarios/small/case.yaml:5 facts[1].sources[1]: no source "pst" (did you mean "post"?)',
  ],
  [
    'a real path that leaves the scenario',
    'case.yaml',
    'second-word/findings',
    'third-word/findings',
    'path[1].choice: no response "third-word/findings" (did you mean "second-word/findings"?)',
  ],
  [
    'a reaction by somebody who does not exist',
    'scenario.yaml',
    'by: reporter, channel: press',
    'by: reportr, channel: press',
    'decisions[0].responses[0].reactions[1].by: no persona or speaker "reportr" (did you mean "reporter"?)',
  ],
  [
    'a reaction on a channel that does not exist',
    'scenario.yaml',
    'by: guest, channel: chirp',
    'by: guest, channel: chrip',
    'reactions[0].channel: no channel "chrip" (did you mean "chirp"?)',
  ],
  [
    'one reaction where there must be two',
    'scenario.yaml',
    '          - { id: thin, by: reporter, channel: press, stance: doubting }\n',
    '',
    'reactions',
  ],
  [
    'a reaction without words in one language',
    'da.yaml',
    ', thin: At undersøge er ikke et svar.',
    '',
    'decisions.first-word.responses.holding.reactions: no words for reaction "thin"',
  ],
  [
    'words for a reaction that is none',
    'en.yaml',
    'thin: Looking',
    'thick: Looking',
    'there is no reaction "thick"',
  ],
  [
    'two reactions with one id',
    'scenario.yaml',
    'id: thin, by',
    'id: fair, by',
    '"fair" stands here a second time',
  ],
  [
    'a picture of a decision that is not in the folder',
    'scenario.yaml',
    'picture: loaf.svg\n    facts',
    'picture: loav.svg\n    facts',
    'decisions[0].picture: no file pictures/loav.svg (did you mean "loaf.svg"?)',
  ],
  [
    'a picture of a decision without a description',
    'da.yaml',
    '    alt: Et brød med noget skinnende.\n',
    '',
    'decisions.first-word: "alt" is missing: loaf.svg needs a description',
  ],
  [
    'a quote in a line that answers no words',
    'en.yaml',
    'Mine went into the bin.',
    "'{quote}, they say.'",
    'quotes, but the line answers no words of the team',
  ],
  [
    'a line that answers a mark that does not exist',
    'scenario.yaml',
    '{ id: bin-it,',
    '{ id: bin-it, on: remorse,',
    'crowd[0].on:',
  ],
  [
    'a place that is no channel',
    'scenario.yaml',
    'silence: { acts: [] }',
    'silence: { acts: [] }\n    places: { channels: [chirp, chrip], forms: [text, card] }',
    'places.channels[1]: no channel "chrip"',
  ],
];

describe('a scenario folder', () => {
  it('that is right can be played, in all its languages', async () => {
    const loaded = await loadScenario(small);
    expect(loaded.ok ? loaded.advice : loaded.problems).toEqual([]);
    expect(loaded.ok && Object.keys(loaded.scenario.words)).toEqual(['en', 'da']);
    expect(loaded.ok && loaded.scenario.structure.starts).toBe(540);
  });

  it('that takes too long comes with advice, and can be played', async () => {
    const heard = await complaintsAfter('scenario.yaml', /pace: 0\.8/g, 'pace: 0.4');
    expect(heard).toEqual([expect.stringContaining('a round takes 29 real minutes at standard tempo')]);
  });

  it.each(broken)('with %s tells the author where and why', async (_, file, from, to, heard) => {
    expect(await complaintsAfter(file, from, to)).toContainEqual(expect.stringContaining(heard));
  });
});
