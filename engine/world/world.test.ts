import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRound } from '../create';
import { replay } from '../evolve';
import { testScenario } from '../fixtures/scenario';
import { outcome, playing, type Table } from '../fixtures/table';
import { at } from '../model/state';
import { stormOf } from '../storm-of-round';
import { feedSince } from '../view/feed';
import { advanceWorld } from './advance-world';
import { fitOf } from './answers';
import { inflowPerMinute } from './desk';
import { planOf } from './plan';
import { copyWorld, startWorld } from './start';

const lock = (responseId: string, decisionId = 'first') => ({
  type: 'lock-decision' as const,
  decisionId,
  responseId,
});
const verify = { type: 'check-fact' as const, factId: 'overbooked', check: 'verify' as const };
const world = (table: Table) => table.team(0).world;

describe('the world', () => {
  test('[W1] the same scenario, seed and log give the same bytes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(5)), { maxLength: 12 }),
        fc.nat(1000),
        (moves, seed) => {
          const played = moves.reduce(
            (table, [seconds, move]) => act(table.at(table.round.p / 1000 + seconds), move),
            playing({ seed }),
          );
          const { id, scenario, settings } = played.round;
          const fresh = createRound({
            id,
            scenario,
            seed,
            settings: { ...settings, kind: 'workshop' },
            teamCount: 1,
          });
          const again = replay(fresh, JSON.parse(JSON.stringify(played.log)));
          const lastP = played.log.at(-1)?.p ?? 0;
          const live = replay(fresh, played.log);
          expect(again.p).toBe(lastP);
          expect(JSON.stringify(again)).toBe(JSON.stringify(live));
          if (played.round.p === lastP) expect(JSON.stringify(again)).toBe(JSON.stringify(played.round));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('[W2] [W5] a condition is asked at its minute', () => {
    expect(world(playing().at(125)).happened['only-if-silent']).toBeDefined();
    const spoken = playing().at(12).player('Ada', lock('hold')).at(125);
    expect(world(spoken).happened['only-if-silent']).toBeUndefined();
    expect(world(spoken).missed).toContain('only-if-silent');
  });

  test('[W5] with `until` it is asked at every second up to then', () => {
    const verified = playing().at(100).player('Ada', verify).at(115);
    expect(world(verified).happened['until-verified']).toBe(110_000);
    expect(world(playing().at(300).player('Ada', verify).at(320)).happened['until-verified']).toBeUndefined();
  });

  test('[W3] an inject arrives once', () => {
    const fired = playing().at(2).instructor({ type: 'fire-inject', injectId: 'first-post' }).at(30);
    expect(
      world(fired).feed.filter((line) => line.source.from === 'inject' && line.source.id === 'first-post'),
    ).toHaveLength(1);
  });

  test('[W4] what counts from a response falls due so many minutes after it', () => {
    const chosen = playing().at(15).player('Ada', lock('hold'));
    expect(world(chosen.at(24)).happened['after-holding']).toBeUndefined();
    expect(world(chosen.at(25)).happened['after-holding']).toBe(25_000);
  });

  test('[W6] [W7] the crowd says nothing twice, and lines are numbered', () => {
    const { feed } = world(playing().at(200));
    const crowd = feed.flatMap(({ source }) => (source.from === 'crowd' ? [source.id] : []));
    expect(crowd.length).toBeGreaterThan(5);
    expect(new Set(crowd).size).toBe(crowd.length);
    expect(feed.map((line) => line.n)).toEqual(feed.map((_, i) => i + 1));
  });

  test('[W6] every team of a round meets the same storm', () => {
    const { round } = playing({ teams: 2, people: ['Ada', 'Ben'] }).at(9);
    const [first, second] = round.teams.map((team) => team.world.feed);
    expect(first).toEqual(second);
  });

  test('[W8] the inquiry opens when the model says so, once', () => {
    const { round } = playing();
    const world = startWorld(planOf(round.scenario));
    const storm = stormOf(round);
    const twoDaysLow = () => {
      world.model[at.hour] = 100;
      world.model[at.regulatorSince] = 50;
    };
    twoDaysLow();
    advanceWorld(storm, world, 1);
    expect(world.model[at.regulator]).toBe(0);
    const talk = world.model[at.pool] ?? 0;
    expect(talk).toBeGreaterThan(10);
    twoDaysLow();
    advanceWorld(storm, world, 2);
    expect(world.model[at.pool]).toBe(talk);
  });

  test('[W9] the instructor posts as anybody, fires, skips and delays', () => {
    const posted = playing()
      .at(3)
      .instructor({ type: 'post-as', personaId: 'witness', channelId: 'short', text: { en: 'Hello' } });
    expect(world(posted).feed.at(-1)?.source).toMatchObject({ from: 'posted', text: { en: 'Hello' } });
    expect(
      outcome(
        playing()
          .at(3)
          .instructor({ type: 'post-as', personaId: 'nobody', channelId: 'short', text: { en: 'x' } }),
      ),
    ).toBe('no-such-thing');
    const post = { type: 'post-as' as const, personaId: 'witness', channelId: 'short', text: { da: 'Hej' } };
    const read = (language: string) =>
      feedSince(playing().at(3).instructor(post).round, 'team-1', language, 0).at(-1);
    expect(read('en')).toMatchObject({ text: 'Hej', language: 'da' });
    expect(read('da')).toMatchObject({ text: 'Hej', language: null });
    expect(
      outcome(
        playing()
          .at(3)
          .instructor({ ...post, picture: 'none.svg' }),
      ),
    ).toBe('no-such-thing');
    const said = playing({ teams: 2, people: ['Ada', 'Ben'] })
      .at(13)
      .player('Ada', { type: 'lock-decision', decisionId: 'first', responseId: 'hold' });
    const teamId = said.team(0).id;
    const n = said.team(0).world.feed.length;
    const answered = said.instructor({ ...post, replyTo: { teamId, n } });
    expect(feedSince(answered.round, teamId, 'en', n).at(-1)).toMatchObject({ text: 'Hej', replyTo: n });
    expect(answered.team(1).world.feed).toEqual(said.team(1).world.feed);
    // Somebody else's words are no words of the team's.
    expect(outcome(said.instructor({ ...post, replyTo: { teamId, n: 1 } }))).toBe('no-such-thing');
    expect(world(playing().at(3).instructor({ type: 'fire-inject', injectId: 'spare' })).happened.spare).toBe(
      3000,
    );
    expect(
      world(playing().instructor({ type: 'skip-inject', injectId: 'first-post' }).at(30)).happened[
        'first-post'
      ],
    ).toBeUndefined();
    const delayed = playing().instructor({ type: 'delay-inject', injectId: 'first-post', minutes: 20 });
    expect(world(delayed.at(30)).happened['first-post']).toBe(25_000);
  });
});

test('[W1] a copy shares no list and no record with its world', () => {
  const world = startWorld(planOf(testScenario));
  const copy = copyWorld(world);
  const shared = Object.entries(world).filter(
    ([key, value]) => typeof value === 'object' && value !== null && Object.is(Reflect.get(copy, key), value),
  );
  expect(shared.map(([key]) => key)).toEqual([]);
});

describe('facts and intel', () => {
  test('[F1] a fact is on the board with the inject that carries it', () => {
    expect(world(playing().at(3)).labels).toEqual({ injured: 'likely' });
    expect(world(playing().at(6)).labels.overbooked).toBe('rumour');
  });

  test('[F2] checking takes the seat from the desk, then shows what is true', () => {
    const checking = playing().at(40).player('Ada', verify);
    const [enquiry] = world(checking).waiting;
    expect(outcome(checking.player('Ada', { type: 'take-enquiry', enquiryId: enquiry?.id ?? '' }))).toBe(
      'seat-busy',
    );
    expect(world(checking.at(49)).verified.overbooked).toBeUndefined();
    expect(world(checking.at(51)).verified.overbooked).toBe(50_000);
  });

  test('[F3] who asserted what proves false has contradicted itself, once', () => {
    const denied = playing().at(12).player('Ada', lock('deny'));
    expect(world(denied).contradictions).toEqual([]);
    expect(world(denied.at(365)).contradictions).toEqual(['first/deny']);
  });

  test('[F4] saying both is a contradiction', () => {
    const both = playing()
      .at(12)
      .player('Ada', lock('deny'))
      .at(20)
      .player('Ada', lock('apologise', 'second'));
    expect(world(both).contradictions).toEqual(['second/apologise']);
  });

  test('[I2] only a seat of its role shares intel, once', () => {
    const share = { type: 'share-intel' as const, intelId: 'gate-log' };
    const arrived = playing().at(8);
    expect(outcome(arrived.player('Ada', share))).toBe('not-your-intel');
    const shared = arrived.player('Ben', share);
    expect(outcome(shared)).toBe('intel-shared');
    expect(outcome(shared.player('Ben', share))).toBe('');
    expect(outcome(playing().at(2).player('Ben', share))).toBe('not-your-intel');
  });

  test('[I3] alone, one knows what every role knows', () => {
    const alone = playing({ people: ['Ada'], settings: { kind: 'practice' } }).at(8);
    expect(world(alone).intel['gate-log']?.sharedP).toBe(6000);
  });
});

describe('the desk', () => {
  const waiting = (table: Table) => world(table).waiting;

  test('[K1] enquiries come twice at most, faster when it is loud; the desk is measured over those that came', () => {
    const { round } = playing().at(200);
    const ids = waiting(playing().at(200)).map((one) => one.enquiryId);
    expect(ids.length).toBe(8);
    expect(Math.max(...ids.map((id) => ids.filter((other) => other === id).length))).toBe(2);
    expect(round.teams[0]?.world.enquiriesArrived).toBe(8);
    expect(round.teams[0]?.world.enquiriesDue).toBeGreaterThan(8);
    const quiet = playing().round.teams[0]?.world;
    const loud = round.teams[0]?.world;
    if (!quiet || !loud) throw new Error('there is a team');
    expect(inflowPerMinute(stormOf(round), loud, 0)).toBeGreaterThan(
      inflowPerMinute(stormOf(round), quiet, 0),
    );
  });

  test('[K2] what a present team-mate has taken is theirs, and answers leave the queue', () => {
    const ready = playing().at(60);
    const enquiryId = waiting(ready)[0]?.id ?? '';
    const taken = ready.player('Ben', { type: 'take-enquiry', enquiryId });
    expect(outcome(taken.player('Cem', { type: 'take-enquiry', enquiryId }))).toBe('enquiry-taken');
    const gone = taken.system({ type: 'set-presence', seatId: 'Ben', present: false });
    expect(outcome(gone.player('Cem', { type: 'take-enquiry', enquiryId }))).toBe('enquiry-taken');
    expect(world(gone.player('Cem', { type: 'take-enquiry', enquiryId })).waiting[0]?.takenBy).toBe('Cem');
    const answered = taken.player('Ben', {
      type: 'answer-enquiry',
      enquiryId,
      answer: 'own',
      template: false,
    });
    expect(waiting(answered).map((one) => one.id)).not.toContain(enquiryId);
    expect(outcome(answered.player('Cem', { type: 'take-enquiry', enquiryId }))).toBe('enquiry-gone');
  });

  test('[K3] what fits depends on who asks; a template fits at most half', () => {
    const kinds = new Map(testScenario.structure.enquiries.map((one) => [one.kind, one]));
    const fits = (kind: 'right' | 'wrong' | 'troll' | 'fake', answer: 'own' | 'explain' | 'report') => {
      const enquiry = kinds.get(kind);
      if (!enquiry) throw new Error(kind);
      return fitOf(enquiry, answer);
    };
    expect([fits('right', 'own'), fits('wrong', 'explain'), fits('fake', 'report')]).toEqual([1, 1, 1]);
    expect(fits('right', 'report')).toBe(-1);
    const ready = playing().at(60);
    const enquiryId = waiting(ready).find((one) => one.enquiryId === 'right-one')?.id ?? '';
    const answered = ready.player('Cem', {
      type: 'answer-enquiry',
      enquiryId,
      answer: 'own',
      template: true,
    });
    expect(world(answered).answered.length).toBeGreaterThan(1);
    expect(Math.max(...world(answered).answered.map((one) => one.fit))).toBeLessThanOrEqual(0.5);
  });

  test('[K4] an unanswered desk costs customers', () => {
    const idle = playing().at(300);
    const worked = Array.from({ length: 50 }, (_, i) => 40 + i * 5).reduce((table, seconds) => {
      const now = table.at(seconds);
      const enquiry = waiting(now)[0];
      if (!enquiry) return now;
      const kind = testScenario.structure.enquiries.find((one) => one.id === enquiry.enquiryId)?.kind;
      const answer =
        kind === 'right' ? 'own' : kind === 'wrong' ? 'explain' : kind === 'fake' ? 'report' : 'leave';
      return now.player('Ben', { type: 'answer-enquiry', enquiryId: enquiry.id, answer, template: false });
    }, playing());
    const customers = (table: Table) => table.team(0).world.history.at(-1)?.[0] ?? 0;
    expect(customers(worked.at(300))).toBeGreaterThan(customers(idle));
  });

  test('[K5] a pinned FAQ takes two fifths of the inflow for two minutes', () => {
    const pinned = playing().at(10).player('Cem', { type: 'pin-faq' });
    const rate = (p: number) => inflowPerMinute(stormOf(pinned.round), world(pinned), p);
    expect(rate(11_000) / rate(131_000)).toBeCloseTo(0.6);
    expect(outcome(pinned.player('Cem', { type: 'pin-faq' }))).toBe('');
  });

  test('[L1] watching a further channel costs a seat ten seconds', () => {
    const watching = playing().at(60).player('Ben', { type: 'watch-channel', channelId: 'video' });
    expect(world(watching).watching).toContain('video');
    const enquiryId = waiting(watching)[0]?.id ?? '';
    expect(outcome(watching.player('Ben', { type: 'take-enquiry', enquiryId }))).toBe('seat-busy');
    expect(outcome(watching.at(71).player('Ben', { type: 'take-enquiry', enquiryId }))).toBe('enquiry-taken');
  });

  test('[S2] a planned post goes out unless it is held, and can be released before', () => {
    const hold = (held: boolean) => ({ type: 'hold-post' as const, postId: 'cheerful', held });
    expect(world(playing().at(61)).happened.cheerful).toBe(60_000);
    expect(world(playing().at(5).player('Ben', hold(true)).at(61)).happened.cheerful).toBeUndefined();
    const released = playing().at(5).player('Ben', hold(true)).at(30).player('Ben', hold(false));
    expect(world(released.at(61)).happened.cheerful).toBe(60_000);
    expect(outcome(released.at(61).player('Ben', hold(true)))).toBe('too-late');
  });
});

/** One of six things a person might do, legal or not at this moment. */
function act(table: Table, move: number): Table {
  const enquiryId = table.team(0).world.waiting[0]?.id ?? 'none';
  switch (move) {
    case 0:
      return table.player('Ada', lock('deny'));
    case 1:
      return table.player('Ben', {
        type: 'cast-vote',
        decisionId: table.team(0).ballot?.decisionId ?? 'first',
        responseId: 'bare',
      });
    case 2:
      return table.player('Cem', { type: 'answer-enquiry', enquiryId, answer: 'own', template: false });
    case 3:
      return table.player('Ben', verify);
    case 4:
      return table.instructor({ type: 'fire-inject', injectId: 'spare' });
    default:
      return table.player('Ada', lock('apologise', 'second'));
  }
}
