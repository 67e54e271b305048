import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlayerView, RevealView } from '@/engine/view/types';
import { slowestSeconds } from '@/engine/world/stretches';
import { shippedScenario } from '../testing/shipped-scenario';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

const languages = ['en', 'da', 'de', 'es', 'pl'];
/** How many times as fast as written the story runs between decisions. */
const faster = 12;
let table: Table;

beforeAll(async () => {
  const scenario = await shippedScenario('share-your-spoon');
  const phases = scenario.structure.phases.map((phase) => ({ ...phase, pace: phase.pace * faster }));
  table = await openTable(() => ({ ...scenario, structure: { ...scenario.structure, phases } }));
});
afterAll(() => table.close());

/** A team of five, each in another language, in the lobby. */
async function fiveInOneTeam() {
  const workshop = await openWorkshop(table, { teams: 1 });
  const people: (Awaited<ReturnType<typeof sitDown>> & { language: string })[] = [];
  for (const language of languages) {
    const seat = await sitDown(table, workshop.pin, `Reads ${language}`, language);
    people.push({ ...seat, language });
  }
  return { people, trainer: await workshop.instructor() };
}

type Person = Awaited<ReturnType<typeof fiveInOneTeam>>['people'][number];

function all(people: Person[], what: string, fits: (view: PlayerView) => unknown): Promise<PlayerView[]> {
  return Promise.all(people.map((one) => one.playerView(`${one.language}: ${what}`, fits)));
}

/** Everything said to a reader, each text once. */
function textsHeard({ heard }: Person): Set<string> {
  return new Set([heard.views, heard.feed, heard.debriefs].flatMap(textsIn));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The scenario's sentences in a language that it has in no other. */
function sentencesOnlyIn(language: string): Set<string> {
  const { words } = table.scenario;
  const elsewhere = new Set(
    languages.filter((one) => one !== language).flatMap((one) => textsIn(words[one])),
  );
  const own = textsIn(words[language]).filter((text) => text.split(' ').length > 3);
  return new Set(own.filter((text) => !elsewhere.has(text)));
}

/** What of a decision is no word of it. */
function withoutWords({ ballot, clock }: PlayerView) {
  if (!ballot) throw new Error('a decision is open');
  const { decisionId, responses, openedP, deadlineP, closes, votes, lead, facts } = ballot;
  const ids = responses.map(({ id }) => id);
  return {
    decisionId,
    ids,
    openedP,
    deadlineP,
    closes,
    votes,
    lead,
    facts,
    p: clock.p,
    minute: clock.minute,
  };
}

function figuresOf({
  label: _,
  question: __,
  consequence: ___,
  published,
  reactions,
  picture,
  ...rest
}: RevealView) {
  const split = rest.split.map(({ responseId, votes }) => ({ responseId, votes }));
  const said = { published: published?.n ?? null, picture: picture?.src ?? null };
  return { ...rest, ...said, split, reactions: reactions.map(({ id }) => id) };
}

/** Seconds that a team has for the decision that has just opened. */
function secondsFor({ ballot, clock }: PlayerView): number {
  return ((ballot?.deadlineP ?? 0) - (ballot?.openedP ?? 0)) / clock.rate / 1000;
}

/** The decision that opens next, as everybody sees it before anybody has voted; null when the round is over. */
async function nextDecision(people: Person[], done: string[]): Promise<PlayerView[] | null> {
  const isNew = (view: PlayerView) => view.ballot && !done.includes(view.ballot.decisionId);
  const views = await all(people, 'a decision, or the end', (view) => view.stage === 'ended' || isNew(view));
  return views.some(({ stage }) => stage === 'ended') ? null : views;
}

async function vote(people: Person[], [view]: PlayerView[]): Promise<Record<string, string>> {
  const { decisionId = '', responses = [] } = view?.ballot ?? {};
  const votes: Record<string, string> = {};
  for (const [i, { send, seatId }] of people.entries()) {
    const responseId = responses[i === 0 ? 1 : 0]?.id ?? '';
    expect(await send({ type: 'cast-vote', decisionId, responseId })).toMatchObject({ ok: true });
    votes[seatId] = responseId;
  }
  return votes;
}

test('[D2] one team in five languages plays one round: the same ids, votes, clock and scores, each in their own words', async () => {
  const { people, trainer } = await fiveInOneTeam();
  const titles = await all(people, 'the lobby with all five', ({ team }) => team.seats.length === 5);
  for (const [i, { scenario }] of titles.entries())
    expect(scenario.title).toBe(table.scenario.words[languages[i] ?? '']?.title);
  expect(await trainer.send({ type: 'start' })).toMatchObject({ ok: true });

  const done: string[] = [];
  for (let open = await nextDecision(people, done); open; open = await nextDecision(people, done)) {
    const decisionId = open[0]?.ballot?.decisionId ?? '';
    if (done.length === 0) {
      await readSlowly(decisionId, open);
      expect(await trainer.send({ type: 'pause', blank: false })).toMatchObject({ ok: true });
      const paused = await all(people, 'the pause', ({ stage }) => stage === 'paused');
      for (const view of paused) expect(withoutWords(view)).toEqual(withoutWords(paused[0] ?? view));
      expect(await trainer.send({ type: 'resume' })).toMatchObject({ ok: true });
      await speakFreely(people, trainer);
    }
    for (const [i, { ballot }] of open.entries())
      expect(ballot?.question).toBe(
        table.scenario.words[languages[i] ?? '']?.decisions[decisionId]?.question,
      );
    const votes = await vote(people, open);
    const count = (id: string | undefined) => Object.values(votes).filter((one) => one === id).length;
    const told = await all(people, 'the outcome', ({ reveals }) =>
      reveals.some((one) => one.decisionId === decisionId),
    );
    const reveals = told.map((view) => view.reveals.find((one) => one.decisionId === decisionId));
    for (const reveal of reveals) {
      if (!reveal || !reveals[0]) throw new Error('everybody waited for it');
      expect(figuresOf(reveal)).toEqual(figuresOf(reveals[0]));
      for (const { responseId, votes: counted } of reveal.split) expect(counted).toBe(count(responseId));
    }
    done.push(decisionId);
  }
  expect(done.length).toBeGreaterThan(2);
  await sameResults(people);
  expectOwnWords(people);
});

/** [D2] The time is that of the slowest reader, whoever looks. */
async function readSlowly(decisionId: string, open: PlayerView[]): Promise<void> {
  const decision = table.scenario.structure.decisions.find(({ id }) => id === decisionId);
  if (!decision) throw new Error('a decision of the scenario');
  const alone = languages.map((language) => slowestSeconds(table.scenario, decision, [language]));
  expect(Math.max(...alone)).toBeGreaterThan(Math.min(...alone));
  for (const view of open) expect(secondsFor(view)).toBeCloseTo(Math.max(...alone), 3);
}

/** [Q10] [W9] What people write stays as written, and is named by its language where that is another one. */
async function speakFreely(
  people: Person[],
  trainer: Awaited<ReturnType<typeof fiveInOneTeam>>['trainer'],
): Promise<void> {
  const own = 'Nie wiemy jeszcze, co się stało, ale już to sprawdzamy i damy znać.';
  const posted = 'Ich habe das gesehen und kann es nicht glauben.';
  const social = people.find(({ heard, seatId }) => {
    const view = heard.views.at(-1)?.view;
    return (
      view?.kind === 'player' && view.team.seats.find(({ id }) => id === seatId)?.roles.includes('social')
    );
  });
  expect(await social?.send({ type: 'publish-post', channelId: 'chirrup', text: own })).toMatchObject({
    ok: true,
  });
  const post = { personaId: 'wes', channelId: 'chirrup', text: { de: posted } };
  expect(await trainer.send({ type: 'post-as', ...post })).toMatchObject({ ok: true });
  for (const { until, heard, language } of people) {
    const find = (text: string) => heard.feed.find((item) => item.text === text);
    expect((await until(`${language}: the team’s words`, () => find(own))).language).toBe('pl');
    const german = await until(`${language}: the trainer’s words`, () => find(posted));
    expect(german.language).toBe(language === 'de' ? null : 'de');
  }
}

/** The debrief is one, and comes with its words in each reader's language; lines of the feed are the same lines. */
async function sameResults(people: Person[]): Promise<void> {
  const debriefs = await Promise.all(
    people.map(({ until, heard, language }) => until(`${language}: the debrief`, () => heard.debriefs[0])),
  );
  for (const [i, { debrief, words }] of debriefs.entries()) {
    expect(debrief).toEqual(debriefs[0]?.debrief);
    expect(words.title).toBe(table.scenario.words[languages[i] ?? '']?.title);
    expect(words.language).toBe(languages[i]);
  }
  const lines = new Map<number, string>();
  for (const { heard } of people) {
    for (const { n, kind, channel, author, replyTo } of heard.feed) {
      const line = JSON.stringify({ kind, channel, author: author.handle, replyTo });
      expect(lines.get(n) ?? line).toBe(line);
      lines.set(n, line);
    }
  }
  expect(lines.size).toBeGreaterThan(20);
}

function expectOwnWords(people: Person[]): void {
  const only = new Map(languages.map((language) => [language, sentencesOnlyIn(language)]));
  for (const person of people) {
    const heard = textsHeard(person);
    const heardIn = (language: string) => [...(only.get(language) ?? [])].filter((text) => heard.has(text));
    expect(heardIn(person.language).length).toBeGreaterThan(60);
    for (const language of languages.filter((one) => one !== person.language))
      expect(heardIn(language), `${person.language} hears ${language}`).toEqual([]);
  }
}
