import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { debrief } from '../debrief';
import type { Event, LogEntry } from '../event';
import { replay } from '../evolve';
import { lobby, playing } from '../fixtures/table';
import {
  debriefCalled,
  noWords,
  numbered,
  roundHash,
  withoutPersonalWords,
  withoutReasons,
} from './personal';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const people = ['Ada', 'Ben', 'Cem'];
const { round: beginning } = lobby({ people: [] });
const played = playing({ people })
  .at(13)
  .player('Ada', { type: 'say', text: 'we wait' })
  .player('Ben', { type: 'say', text: 'Ada is right' })
  .player('Cem', { type: 'rename-me', nickname: 'Cemile' })
  .player('Ada', { type: 'cast-vote', decisionId: 'first', responseId: 'hold' })
  .instructor({ type: 'end' });

/** Seat ids are nicknames here, so only what a person wrote or is called is looked at. */
const words = (log: LogEntry[]) =>
  JSON.stringify(
    log.flatMap(({ events }) =>
      events.flatMap((event) => {
        if (event.type === 'said') return event.text;
        return 'nickname' in event ? event.nickname : [];
      }),
    ),
  );

describe('personal words', () => {
  test('[X1] everybody becomes a number, their words are gone, and what they did stays', () => {
    const bare = withoutReasons(withoutPersonalWords(played.log, numbered()));
    expect(words(bare)).toBe(
      JSON.stringify(['Player 1', 'Player 2', 'Player 3', noWords, noWords, 'Player 3']),
    );
    const made = debrief(replay(beginning, played.log), played.log);
    const again = debrief(replay(beginning, bare), bare);
    expect(again.teams.map(({ names }) => names)).toEqual([['Player 1', 'Player 2', 'Player 3']]);
    expect(debriefCalled(made, replay(beginning, bare), false)).toEqual(again);
  });

  test('[X1] whatever a person writes is blanked, and whatever the instructor writes to people', () => {
    const events: Event[] = [
      { type: 'seat-admitted', seatId: '1', teamId: 't', nickname: 'Ada', language: 'en', simulated: false },
      { type: 'seat-renamed', seatId: '1', nickname: 'Ada' },
      { type: 'words-written', seatId: '1', decisionId: 'first', text: 'Ada says so' },
      { type: 'said', seatId: '1', text: 'Ada here' },
      { type: 'nudged', teamIds: ['t'], text: 'listen to Ada' },
      { type: 'round-stepped-back', fromP: 2, toP: 1, reason: 'Ada misread' },
    ];
    const log: LogEntry[] = [{ seq: 1, commandId: 'c', by: { role: 'door' }, at: 0, p: 0, events }];
    const bySeats = withoutPersonalWords(log, () => 'Player 1');
    expect(JSON.stringify(bySeats[0]?.events.slice(0, 4))).not.toContain('Ada');
    expect(bySeats[0]?.events.slice(4)).toEqual(events.slice(4));
    expect(JSON.stringify(withoutReasons(bySeats))).not.toContain('Ada');
    expect(withoutReasons(bySeats)[0]?.events.map(({ type }) => type)).toEqual(
      events.map(({ type }) => type),
    );
  });

  test('[X1] one person alone can be taken out', () => {
    const bare = withoutPersonalWords(played.log, (id) => (id === 'Ben' ? 'Player 2' : undefined));
    expect(words(bare)).toBe(JSON.stringify(['Ada', 'Player 2', 'Cem', 'we wait', noWords, 'Cemile']));
  });

  test('[X2] a round is recognised before and after; anything that counts makes another of it', () => {
    const hash = roundHash(beginning, played.log, sha256);
    const bare = withoutReasons(withoutPersonalWords(played.log, numbered()));
    expect(roundHash(beginning, bare, sha256)).toBe(hash);
    const other = played.log.map((entry): LogEntry => ({ ...entry, p: entry.p + 1 }));
    expect(roundHash(beginning, other, sha256)).not.toBe(hash);
    expect(roundHash({ ...beginning, seed: 8 }, played.log, sha256)).not.toBe(hash);
  });

  test('[X6] who erases their data leaves a team that plays, and changes nothing of a round that is over', () => {
    const left = playing({ people }).system({ type: 'leave', seatId: 'Ben' });
    expect(left.round.teams[0]?.seats.map(({ id }) => id)).toEqual(['Ada', 'Cem']);
    expect(played.system({ type: 'leave', seatId: 'Ben' }).answer).toEqual({ ok: true, events: [] });
  });
});
