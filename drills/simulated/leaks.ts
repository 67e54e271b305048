import type { Round, Team } from '@/engine/round';
import type { Scenario } from '@/engine/scenario';
import type { Role } from '@/engine/vocabulary';
import type { InRound, Session } from '@/server/live/session';
import { canary } from '@/server/testing/canaries';

/** What each team, seat and round has come to know at any moment: a rewind takes nothing back. */
export type Known = {
  note: (round: Round) => void;
  /** the team that a seat sits in, and what its people may have read */
  ofSeat: (seatId: string) => { teamId: string; canaries: string[] };
  /** what has reached a team of a round, and what all of its teams have behind them */
  ofRound: (roundId: string) => { public: ReadonlySet<string>; over: ReadonlySet<string> };
};

type Sets = Map<string, Set<string>>;

export function openKnown(): Known {
  const [teams, own, rounds, over]: [Sets, Sets, Sets, Sets] = [new Map(), new Map(), new Map(), new Map()];
  const teamOf = new Map<string, string>();
  return {
    note: (round) => {
      for (const team of round.teams) {
        const teamId = `${round.id} ${team.id}`;
        add(rounds, round.id, reached(team));
        add(teams, teamId, [...reached(team), ...shared(round.scenario, team)]);
        for (const { id, roles } of team.seats) {
          teamOf.set(id, teamId);
          add(own, id, held(round.scenario, team, roles));
        }
      }
      add(over, round.id, behindAll(round));
    },
    ofSeat: (seatId) => {
      const teamId = teamOf.get(seatId) ?? '';
      return { teamId, canaries: [...(teams.get(teamId) ?? []), ...(own.get(seatId) ?? [])] };
    },
    ofRound: (id) => ({ public: rounds.get(id) ?? new Set(), over: over.get(id) ?? new Set() }),
  };
}

function add(sets: Sets, key: string, values: string[]): void {
  const known = sets.get(key) ?? new Set();
  sets.set(key, known);
  for (const value of values) known.add(value);
}

function reached({ world }: Team): string[] {
  return [
    ...Object.keys(world.happened).map((id) => canary('inject', id)),
    ...Object.keys(world.verified).map((id) => canary('finding', id)),
    ...world.resolved.map((past) => canary('consequence', `${past.decisionId}-${past.responseId}`)),
  ];
}

function shared({ structure }: Scenario, { world }: Team): string[] {
  return structure.intel.filter(({ id }) => world.intel[id]?.sharedP).map(({ id }) => canary('intel', id));
}

function held({ structure }: Scenario, { world }: Team, roles: readonly Role[]): string[] {
  const mine = structure.intel.filter(({ id, role }) => world.intel[id] && roles.includes(role));
  return mine.map(({ id }) => canary('intel', id));
}

/** [V7] */
function behindAll({ scenario, teams }: Round): string[] {
  const playing = teams.filter(({ seats }) => seats.length > 0);
  return scenario.structure.decisions
    .filter(({ id }) =>
      playing.every(({ world }) => world.resolved.some(({ decisionId }) => decisionId === id)),
    )
    .map(({ id }) => canary('expected', id));
}

/** Everything that is planted in a scenario. */
function planted({ structure }: Scenario): string[] {
  return [
    ...structure.injects.map(({ id }) => canary('inject', id)),
    ...structure.facts.map(({ id }) => canary('finding', id)),
    ...structure.intel.map(({ id }) => canary('intel', id)),
    ...structure.decisions.flatMap(({ id, responses }) => [
      ...['facilitator', 'expected', 'debrief'].map((where) => canary(where, id)),
      ...responses.map((response) => canary('consequence', `${id}-${response.id}`)),
    ]),
  ];
}

type Device = { owner: string; session: Session<InRound>; packets: string[] };

/** What a device was sent and may not know, in words: of the script, and of people in other teams. */
export function leaksTo(device: Device, known: Known, scenario: Scenario, seatIds: string[]): string[] {
  const { session, packets, owner } = device;
  if (session.as === 'instructor' || session.as === 'impersonation') return [];
  const isPlayer = session.as === 'player';
  const ofRound = known.ofRound(session.roundId);
  const own = isPlayer ? known.ofSeat(session.seatId) : { teamId: '', canaries: [...ofRound.public] };
  const may = new Set([...own.canaries, ...(session.as === 'observer' ? ofRound.over : [])]);
  const strangers = isPlayer ? seatIds.filter((id) => known.ofSeat(id).teamId !== own.teamId) : [];
  const text = packets.join('\n');
  const forbidden = [...planted(scenario).filter((one) => !may.has(one)), ...strangers];
  return forbidden.filter((one) => isIn(text, one)).map((one) => `${owner} was sent ${one}`);
}

/** How many of the planted words a device was sent at all: none would mean that the search finds nothing. */
export function sentTo({ packets }: Pick<Device, 'packets'>, scenario: Scenario): number {
  const text = packets.join('\n');
  return planted(scenario).filter((one) => isIn(text, one)).length;
}

/** As a whole word: one id may begin like another. */
function isIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\w-]/.test(text.charAt(at + word.length))) return true;
  return false;
}
