import { describe, expect, test } from 'vitest';
import { debrief } from '../debrief';
import { teamFigures } from '../debrief/team-figures';
import { lobby, playing } from '../fixtures/table';
import { view } from '../view';
import { teamStatus } from './instructor';
import { withoutPeople } from './team-figures';

const settings = { worksCouncil: true };
/** Ada, Cem, Eve and Gil in the first team, Ben and Dee in the second. */
const people = ['Ada', 'Ben', 'Cem', 'Dee', 'Eve'];

const voted = () =>
  playing({ teams: 2, people, settings })
    .at(13)
    .player('Cem', { type: 'say', text: 'canary' })
    .player('Eve', { type: 'cast-vote', decisionId: 'first', responseId: 'joke', confidence: 5 })
    .player('Ada', { type: 'cast-vote', decisionId: 'first', responseId: 'hold', confidence: 1 })
    .player('Ben', { type: 'cast-vote', decisionId: 'first', responseId: 'deny', confidence: 2 });

describe('works-council mode', () => {
  test('[X3] is set in the lobby alone', () => {
    const on = lobby({ people }).system({ type: 'set-works-council', on: true });
    expect(on.round.settings.worksCouncil).toBe(true);
    expect(on.system({ type: 'set-works-council', on: false }).round.settings.worksCouncil).toBe(false);
    const started = on.instructor({ type: 'start' }).system({ type: 'set-works-council', on: false });
    expect(started.answer).toEqual({ ok: false, rejection: 'not-in-lobby' });
    expect(started.round.settings.worksCouncil).toBe(true);
    expect(on.instructor({ type: 'set-works-council', on: false }).answer).toEqual({
      ok: false,
      rejection: 'not-allowed',
    });
  });

  test.each(['instructor', 'observer'] as const)('[X4] the %s sees counts without people', (as) => {
    const made = view(voted().round, { as, language: 'en' });
    const [three, two] = made.teams;
    expect(three?.ballot).toMatchObject({
      voted: 2,
      present: 3,
      votes: { 'vote-1': { responseId: 'hold', confidence: null }, 'vote-2': { responseId: 'joke' } },
    });
    expect(two?.ballot).toMatchObject({ voted: 1, votes: {} });
    for (const team of made.teams) expect(team).toMatchObject({ silent: [], chatTail: [] });
    // Of a private fact that is kept, the role alone would say who keeps it.
    for (const team of made.teams) if ('intelKept' in team) expect(team.intelKept).toEqual([]);
    expect(JSON.stringify(made)).not.toContain('canary');
  });

  test('[X4] the team itself decides as ever', () => {
    const table = voted();
    const viewer = {
      as: 'player' as const,
      teamId: 'team-1',
      roles: table.seat('Cem').roles,
      language: 'en',
    };
    const made = view(table.round, viewer);
    if (!made) throw new Error('no such team');
    expect(made.worksCouncil).toBe(true);
    expect(made.ballot?.votes.Eve?.responseId).toBe('joke');
  });

  test('[X4] [X5] nothing is told of a team with fewer than three people, but to its own members', () => {
    const table = voted().instructor({ type: 'end' });
    const made = debrief(table.round, table.log);
    expect(teamFigures(made)).toMatchObject({ withheld: [1], teams: [{ teamId: 'team-1' }] });
    expect(teamFigures(made, 'team-2')).toMatchObject({ withheld: [], teams: [{}, { teamId: 'team-2' }] });
    for (const { decisions } of teamFigures(made).teams)
      expect(decisions.every(({ intel }) => intel.length === 0)).toBe(true);
    const room = view(table.round, { as: 'projector', language: 'en' });
    if (room.kind !== 'projector') throw new Error('not the projector');
    expect(room.teams[1]?.heading).toBeNull();
    expect(room.reveal?.options.flatMap(({ teams }) => teams) ?? [0]).toEqual([0]);
  });

  test('[X4] [X5] what nobody has named in these figures is not told', () => {
    const { round } = voted();
    const [team] = round.teams;
    if (!team) throw new Error('no team');
    const status = teamStatus({ ...round, settings: { ...round.settings, worksCouncil: false } }, team, 'en');
    const planted = {
      ...status,
      secret: 'planted',
      seats: status.seats.map((seat) => ({ ...seat, secret: 'planted' })),
      ballot: status.ballot && { ...status.ballot, secret: 'planted' },
    };
    expect(JSON.stringify(withoutPeople(round, planted))).not.toContain('planted');
    const ended = voted().instructor({ type: 'end' });
    const made = debrief(ended.round, ended.log);
    const teams = made.teams.map((one) => ({
      ...one,
      secret: 'planted',
      decisions: one.decisions.map((decision) => ({ ...decision, secret: 'planted' })),
    }));
    expect(JSON.stringify(teamFigures({ ...made, teams }))).not.toContain('planted');
  });

  test('[X5] [M2] everything else of a debrief stays as it is, but how another team worked together', () => {
    const table = voted().instructor({ type: 'end' });
    const made = debrief(table.round, table.log);
    const teams = made.teams.map((team) => ({
      ...team,
      decisions: team.decisions.map(({ unchecked: _, ...decision }) => ({ ...decision, intel: [] })),
    }));
    const [another, second] = teams;
    if (!another) throw new Error('no team');
    const { teamwork: _, ...first } = another;
    expect(teamFigures(made, 'team-2')).toStrictEqual({ ...made, teams: [first, second], withheld: [] });
  });
});
