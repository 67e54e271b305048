import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Scenario } from '@/engine/scenario';
import { patienceMs } from '../testing/line';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;

/** The small scenario with a channel that nobody watches yet. */
function withBackRoom(scenario: Scenario): Scenario {
  const { structure } = scenario;
  const [pattern] = structure.channels;
  if (!pattern) throw new Error('a scenario has channels');
  const backRoom = { ...pattern, id: 'back-room', kind: 'forum' as const, watched: false };
  return { ...scenario, structure: { ...structure, channels: [...structure.channels, backRoom] } };
}

beforeAll(async () => {
  table = await openTable(withBackRoom);
});
afterAll(() => table.close());

/** A workshop with four people in two teams, started. */
async function fourAtPlay() {
  const workshop = await openWorkshop(table);
  const players: Awaited<ReturnType<typeof sitDown>>[] = [];
  for (const name of ['Ada', 'Bo', 'Cy', 'Di']) players.push(await sitDown(table, workshop.pin, name));
  const [ada, bo, cy, di] = players;
  if (!ada || !bo || !cy || !di) throw new Error('four people');
  const trainer = await workshop.instructor();
  expect(await trainer.send({ type: 'start' })).toMatchObject({ ok: true });
  return { workshop, trainer, ada, bo, cy, di };
}

const ask = (guest: ReturnType<Table['connect']>) => guest.socket.timeout(patienceMs);

describe('coming in', () => {
  test('a PIN shows the workshop, a nickname makes a seat, and the seat sees the lobby', async () => {
    const { id, pin, token } = await openWorkshop(table);
    const guest = table.connect({ as: 'guest' });
    const card = await ask(guest).emitWithAck('look-up', { pin });
    expect(card).toMatchObject({
      ok: true,
      workshop: { title: 'Monday group', players: 0, languages: ['en', 'da'] },
    });
    const seat = await ask(guest).emitWithAck('join', {
      by: { token },
      nickname: ' Ada  L ',
      language: 'da',
    });
    if (!seat.ok) throw new Error(seat.code);
    expect(seat.seatCode).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
    const line = table.connect({ as: 'seat', token: seat.token, language: 'da' });
    const view = await line.playerView('the lobby');
    expect(view).toMatchObject({
      stage: 'lobby',
      scenario: { title: 'Brødet' },
      team: { seats: [{ nickname: 'Ada L' }] },
    });
    expect(line.heard.you).toEqual([
      {
        as: 'player',
        seatId: seat.seatId,
        seatCode: seat.seatCode,
        workshop: { id, title: 'Monday group' },
        dataAddress: expect.stringContaining(`/my-data#${seat.seatId}.`),
      },
    ]);
  });

  test('what is wrong is said in a word', async () => {
    const { pin } = await openWorkshop(table);
    await sitDown(table, pin, 'Ada');
    const guest = table.connect({ as: 'guest' });
    const join = (by: { pin: string } | { token: string }, nickname: string, language = 'en') =>
      ask(guest).emitWithAck('join', { by, nickname, language });
    expect(await join({ pin: '00000000' }, 'Bo')).toEqual({ ok: false, code: 'unknown-pin' });
    expect(await join({ token: 'x'.repeat(43) }, 'Bo')).toEqual({ ok: false, code: 'unknown-token' });
    expect(await join({ pin }, 'ADA')).toEqual({ ok: false, code: 'name-taken' });
    expect(await join({ pin }, 'f u c k')).toEqual({ ok: false, code: 'nickname-unsuitable' });
    expect(await join({ pin }, 'Bo', 'pl')).toEqual({ ok: false, code: 'language-missing' });
    expect(await ask(guest).emitWithAck('command', { id: 'x', command: { type: 'pin-faq' } })).toEqual({
      ok: false,
      code: 'not-allowed',
    });
    expect(await table.db.seat.count({ where: { workshop: { pin } } })).toBe(1);
  });

  test('a seat moves to another phone with its code, and the old phone is signed off', async () => {
    const { pin } = await openWorkshop(table);
    const old = await sitDown(table, pin, 'Ada');
    const guest = table.connect({ as: 'guest' });
    const take = (seatCode: string) => ask(guest).emitWithAck('take-seat', { by: { pin }, seatCode });
    expect(await take('AAAAAA')).toEqual({ ok: false, code: 'unknown-seat-code' });
    const grant = await take(` ${old.seatCode.slice(0, 3).toLowerCase()}-${old.seatCode.slice(3)} `);
    expect(grant).toMatchObject({ ok: true, seatId: old.seatId, seatCode: old.seatCode });
    await old.until(
      'being signed off',
      () => old.heard.signedOff === 'other-device' && !old.socket.connected,
    );
    const again = table.connect({ as: 'seat', token: old.token, language: 'en' });
    expect(await again.until('refusal', () => again.heard.refused)).toBe('unknown-token');
    const phone = table.connect({ as: 'seat', token: grant.ok ? grant.token : '', language: 'en' });
    await phone.playerView('the lobby on the new phone');
  });
});

describe('playing', () => {
  test('a vote is on disk when it is acknowledged, counts once, and the team sees it', async () => {
    const { ada, cy, bo } = await fourAtPlay();
    const view = await ada.playerView('the first decision', ({ ballot }) => ballot);
    const decisionId = view.ballot?.decisionId ?? '';
    const vote = { type: 'cast-vote' as const, decisionId, responseId: 'holding' };
    const ack = await ada.send(vote, 'my-vote');
    const { roundId } = view;
    const rows = await table.db.logEntry.findMany({ where: { roundId, commandId: `${ada.seatId} my-vote` } });
    expect(ack).toEqual({ ok: true, seq: rows[0]?.seq });
    expect(await ada.send(vote, 'my-vote')).toEqual(ack);
    await cy.playerView('the team-mate’s vote', ({ ballot }) => ballot?.votes[ada.seatId]);
    const other = await bo.playerView('the other team’s ballot', ({ ballot }) => ballot);
    expect(JSON.stringify(other)).not.toContain(ada.seatId);
  });

  test('who comes back gets the rest of the feed and nothing twice', async () => {
    const { ada } = await fourAtPlay();
    await ada.until('a few lines', () => ada.heard.feed.length >= 2);
    ada.socket.disconnect();
    const known = ada.heard.feeds.at(-1);
    const n = ada.heard.feed.at(-1)?.n ?? 0;
    const feedId = known?.feedId ?? '';
    const back = table.connect({ as: 'seat', token: ada.token, language: 'en', feed: { feedId, n } });
    await back.until('the next line', () => back.heard.feed.length > 0);
    expect(back.heard.feed[0]?.n).toBeGreaterThan(n);
    expect(back.heard.feeds.every(({ reset }) => !reset)).toBe(true);
    const fresh = table.connect({
      as: 'seat',
      token: ada.token,
      language: 'en',
      feed: { feedId: 'other', n: 50 },
    });
    await fresh.until('the whole feed', () => fresh.heard.feed.some((item) => item.n > n));
    expect(fresh.heard.feeds[0]).toMatchObject({ reset: true });
    const numbers = fresh.heard.feed.map((item) => item.n);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(fresh.heard.feed.slice(0, ada.heard.feed.length)).toEqual(ada.heard.feed);
  });

  test('[L2] whoever watches a further channel gets the whole feed anew, as does the team', async () => {
    const { ada, cy } = await fourAtPlay();
    const view = await ada.playerView(
      'a channel that nobody watches, the roles dealt for play',
      ({ stage, listening }) => stage === 'running' && listening.byChannel.some(({ watched }) => !watched),
    );
    const social = view.team.seats.find(({ roles }) => roles.includes('social'))?.nickname;
    const [one, other] = social === 'Ada' ? [ada, cy] : [cy, ada];
    await other.until('a line', () => other.heard.feed.length > 0);
    const before = other.heard.feeds.at(-1)?.feedId ?? '';
    const channelId = view.listening.byChannel.find(({ watched }) => !watched)?.id ?? '';
    expect(await one.send({ type: 'watch-channel', channelId })).toMatchObject({ ok: true });
    await other.until('another feed', () =>
      other.heard.feeds.some(({ feedId, reset }) => reset && feedId !== before),
    );
    expect(other.heard.feed.length).toBeGreaterThan(0);
  });

  test('a pause freezes every clock; nothing is sent while nothing happens', async () => {
    const { ada, trainer } = await fourAtPlay();
    const { ada: elsewhere } = await fourAtPlay();
    await ada.playerView('the round running', ({ stage }) => stage === 'running');
    await trainer.send({ type: 'pause', blank: true });
    const paused = await ada.playerView('the pause', ({ stage }) => stage === 'paused');
    expect(paused).toMatchObject({ blank: true, clock: { rate: 0 } });
    // How many people there are may be told two seconds late.
    const all = (teams: readonly { seats: number }[]) => teams.reduce((sum, { seats }) => sum + seats, 0);
    await ada.playerView('everybody counted', ({ teams }) => all(teams) === 4);
    await ada.caughtUp();
    const before = ada.heard.views.length;
    const later = elsewhere.heard.views.length + 3;
    await elsewhere.until('another round to go on', () => elsewhere.heard.views.length >= later);
    await ada.caughtUp();
    expect(ada.heard.views.length).toBe(before);
  });

  test('each reads in the own language, and may change it', async () => {
    const { ada } = await fourAtPlay();
    await ada.send({ type: 'set-language', language: 'da' });
    const view = await ada.playerView('Danish', ({ scenario }) => scenario.title === 'Brødet');
    expect(view.clock.phase.name).toBe('Morgen');
    await ada.until('the Danish feed', () => ada.heard.feed.some(({ text }) => text === 'Se lige her.'));
  });

  test('who leaves is seen to be away, and who comes back to be there', async () => {
    const { ada, cy, trainer } = await fourAtPlay();
    const isThere = (there: boolean) => (view: { teams: { seats: { id: string; present: boolean }[] }[] }) =>
      view.teams.some(({ seats }) => seats.some(({ id, present }) => id === ada.seatId && present === there));
    ada.socket.disconnect();
    await trainer.instructorView('Ada away', isThere(false));
    expect(cy.socket.connected).toBe(true);
    table.connect({ as: 'seat', token: ada.token, language: 'en' });
    await trainer.instructorView('Ada back', isThere(true));
  });

  test('a seat that is removed is signed off and does not come back', async () => {
    const { ada, trainer } = await fourAtPlay();
    await trainer.send({ type: 'remove-seat', seatId: ada.seatId });
    await ada.until('goodbye', () => ada.heard.signedOff === 'seat-removed');
    const again = table.connect({ as: 'seat', token: ada.token, language: 'en' });
    expect(await again.until('refusal', () => again.heard.refused)).toBe('seat-removed');
  });

  test('[T9] whoever is let back in returns with the same key, to the same seat, and is seen to be there', async () => {
    const { ada, trainer } = await fourAtPlay();
    await trainer.send({ type: 'remove-seat', seatId: ada.seatId });
    await ada.until('goodbye', () => ada.heard.signedOff === 'seat-removed');
    const shown = await trainer.instructorView('Ada out', ({ removed }) => removed.length > 0);
    expect(shown.removed.map(({ id }) => id)).toEqual([ada.seatId]);
    expect(await trainer.send({ type: 'let-back', seatId: ada.seatId })).toMatchObject({ ok: true });
    table.connect({ as: 'seat', token: ada.token, language: 'en' });
    const back = await trainer.instructorView(
      'Ada there',
      ({ teams, removed }) =>
        removed.length === 0 &&
        teams.some(({ seats }) => seats.some(({ id, present }) => id === ada.seatId && present)),
    );
    expect(back.removed).toEqual([]);
  });
});

describe('leading', () => {
  test('only with a ticket of one’s own, once, for one’s own workshop', async () => {
    const [mine, theirs] = [await openWorkshop(table), await openWorkshop(table)];
    const ticket = await mine.ticket();
    const stranger = table.connect({ as: 'instructor', ticket, workshopId: theirs.id, language: 'en' });
    expect(await stranger.until('refusal', () => stranger.heard.refused)).toBe('unknown-token');
    const twice = table.connect({ as: 'instructor', ticket, workshopId: mine.id, language: 'en' });
    expect(await twice.until('refusal', () => twice.heard.refused)).toBe('ticket-expired');
    expect(stranger.heard.views).toEqual([]);
  });

  test('players and the projector cannot', async () => {
    const { ada, bo, workshop } = await fourAtPlay();
    const projector = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'en' });
    await projector.projectorView('the room’s view');
    for (const line of [ada, projector]) {
      expect(await line.send({ type: 'end' })).toEqual({ ok: false, code: 'not-allowed' });
      expect(await line.socket.timeout(patienceMs).emitWithAck('close-workshop')).toEqual({
        ok: false,
        code: 'not-allowed',
      });
      expect(await line.socket.timeout(patienceMs).emitWithAck('add-simulated', { count: 5 })).toMatchObject({
        ok: false,
      });
    }
    expect((await bo.playerView('the round', ({ stage }) => stage !== 'lobby')).stage).toBe('running');
  });

  test('the console knows how people get in, and every seat’s code', async () => {
    const workshop = await openWorkshop(table);
    const trainer = await workshop.instructor();
    await trainer.instructorView('the lobby');
    const ada = await sitDown(table, workshop.pin, 'Ada');
    const codes = await trainer.until('Ada’s code', () => {
      const you = trainer.heard.you.at(-1);
      return you?.as === 'instructor' && you.workshop.seatCodes[ada.seatId];
    });
    expect(codes).toBe(ada.seatCode);
    expect(trainer.heard.you[0]).toMatchObject({
      workshop: {
        pin: workshop.pin,
        joinAddress: `http://localhost/join#${workshop.token}`,
        projectorPath: `/projector#${workshop.projectorToken}`,
      },
    });
  });

  test('[W14] a round ends with a debrief for everybody, now and later; the next one keeps the people and what was prepared', async () => {
    const { ada, trainer, workshop } = await fourAtPlay();
    const projector = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'da' });
    await ada.playerView('a decision', ({ ballot }) => ballot);
    const post = { personaId: 'reporter', channelId: 'chirp', text: { en: 'A leak' }, minute: null };
    await trainer.send({ type: 'prepare-post', preparedId: 'leak', ...post });
    expect(await trainer.send({ type: 'end' })).toMatchObject({ ok: true });
    for (const line of [ada, trainer, projector]) {
      const debrief = await line.until('the debrief', () => line.heard.debriefs[0]);
      expect(debrief.debrief.teams).toHaveLength(2);
    }
    expect(projector.heard.debriefs[0]?.words.title).toBe('Brødet');
    const later = table.connect({ as: 'seat', token: ada.token, language: 'en' });
    const told = await later.until('the debrief, later', () => later.heard.debriefs[0]);
    expect(told).toEqual(ada.heard.debriefs[0]);

    const before = await ada.playerView('the end', ({ stage }) => stage === 'ended');
    const again = { scenario: 'small', sameStorm: true };
    const next = await trainer.socket.timeout(patienceMs).emitWithAck('next-round', again);
    expect(next).toMatchObject({ ok: true });
    const view = await ada.playerView('the next lobby', ({ stage }) => stage === 'lobby');
    expect(view.roundId).not.toBe(before.roundId);
    expect(view.team).toMatchObject({ id: before.team.id });
    expect(view.team.seats.map(({ nickname }) => nickname)).toEqual(
      before.team.seats.map(({ nickname }) => nickname),
    );
    const both = { id: { in: [before.roundId, view.roundId] } };
    const seeds = await table.db.round.findMany({ where: both, select: { seed: true } });
    expect(seeds[0]).toEqual(seeds[1]);
    const { prepared } = await trainer.instructorView('the lobby', ({ stage }) => stage === 'lobby');
    expect(prepared).toMatchObject([{ preparedId: 'leak', text: { en: 'A leak' } }]);
    await trainer.send({ type: 'start' });
    await ada.playerView('the second round', ({ stage }) => stage === 'running');
  });

  test('simulated players fill the teams and play', async () => {
    const workshop = await openWorkshop(table);
    const trainer = await workshop.instructor();
    expect(await trainer.socket.timeout(patienceMs).emitWithAck('add-simulated', { count: 6 })).toMatchObject(
      {
        ok: true,
      },
    );
    await trainer.instructorView(
      'six seats',
      ({ teams }) => teams.flatMap(({ seats }) => seats).length === 6,
    );
    await trainer.send({ type: 'start' });
    const view = await trainer.instructorView('a vote of theirs', ({ teams }) =>
      teams.some(({ ballot }) => Object.keys(ballot?.votes ?? {}).length > 0),
    );
    expect(
      view.teams.flatMap(({ seats }) => seats).every(({ simulated, present }) => simulated && present),
    ).toBe(true);
  });

  test('a workshop that is closed lets nobody in, and gives its PIN back', async () => {
    const workshop = await openWorkshop(table);
    const ada = await sitDown(table, workshop.pin, 'Ada');
    const trainer = await workshop.instructor();
    expect(await trainer.socket.timeout(patienceMs).emitWithAck('close-workshop')).toMatchObject({
      ok: true,
    });
    await ada.until('goodbye', () => ada.heard.signedOff === 'workshop-closed');
    const guest = table.connect({ as: 'guest' });
    expect(await ask(guest).emitWithAck('look-up', { pin: workshop.pin })).toEqual({
      ok: false,
      code: 'unknown-pin',
    });
    expect(await ask(guest).emitWithAck('look-up', { token: workshop.token })).toEqual({
      ok: false,
      code: 'workshop-closed',
    });
  });
});

describe('alone', () => {
  test('one seat holds all roles and leads the round itself; it waits while nobody is there', async () => {
    const guest = table.connect({ as: 'guest' });
    const request = { scenario: 'small', language: 'da', untimed: false, tempo: 1 as const };
    const grant = await ask(guest).emitWithAck('practise', request);
    if (!grant.ok) throw new Error(grant.code);
    const line = table.connect({ as: 'seat', token: grant.token, language: 'da' });
    const lobby = await line.playerView('the lobby');
    expect(lobby).toMatchObject({ practice: true });
    expect(lobby.team.seats[0]?.roles).toHaveLength(5);
    expect(await line.send({ type: 'start' })).toMatchObject({ ok: true });
    await line.playerView('the first decision', ({ ballot }) => ballot);
    line.socket.disconnect();
    const { roundId } = lobby;
    const entries = () => table.db.logEntry.findMany({ where: { roundId }, select: { events: true } });
    await vi.waitUntil(async () => JSON.stringify(await entries()).includes('round-paused'), patienceMs);
    const back = table.connect({ as: 'seat', token: grant.token, language: 'da' });
    await back.playerView('the round waiting', ({ stage }) => stage === 'paused');
    expect(await back.send({ type: 'resume' })).toMatchObject({ ok: true });
    await decides(back);
    expect(await back.send({ type: 'end' })).toMatchObject({ ok: true });
    await back.until('the debrief', () => back.heard.debriefs[0]);
  });

  const begins = async () => {
    const guest = table.connect({ as: 'guest' });
    const request = { scenario: 'small', language: 'en', untimed: false, tempo: 1 as const };
    const grant = await ask(guest).emitWithAck('practise', request);
    if (!grant.ok) throw new Error(grant.code);
    const line = table.connect({ as: 'seat', token: grant.token, language: 'en' });
    await line.send({ type: 'start' });
    await line.playerView('the first decision', ({ ballot }) => ballot);
    return line;
  };
  const decides = async (line: Awaited<ReturnType<typeof begins>>) => {
    const { ballot } = await line.playerView('the decision', (view) => view.ballot);
    const { decisionId = '', responses = [] } = ballot ?? {};
    await line.send({ type: 'cast-vote', decisionId, responseId: responses[0]?.id ?? '' });
  };

  test('[S7] who ends without a decision is told so at once, and no debrief is made', async () => {
    const line = await begins();
    await line.send({ type: 'end' });
    const ended = await line.playerView('the end', ({ stage }) => stage === 'ended');
    expect(ended).toMatchObject({ nothingDecided: true });
    // Debriefs of practice rounds are made one after another: when this one's is there, the other's would be too.
    const after = await begins();
    await decides(after);
    await after.send({ type: 'end' });
    await after.until('the debrief', () => after.heard.debriefs[0]);
    const otherEnd = await after.playerView('the end', ({ stage }) => stage === 'ended');
    expect(otherEnd).toMatchObject({ nothingDecided: false });
    expect(line.heard.debriefs).toEqual([]);
  });

  test('a scenario that is not there cannot be practised', async () => {
    const guest = table.connect({ as: 'guest' });
    const request = { scenario: 'nowhere', language: 'en', untimed: false, tempo: 1 as const };
    expect(await ask(guest).emitWithAck('practise', request)).toEqual({
      ok: false,
      code: 'no-such-scenario',
    });
  });
});
