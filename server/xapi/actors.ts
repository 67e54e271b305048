import { createHash } from 'node:crypto';

/** Somebody, or a team, in an LRS: an account at this installation, and a name where one may be told. */
export type StatementActor = {
  objectType: 'Agent' | 'Group';
  account: { homePage: string; name: string };
  name?: string;
};

/** What is told of people. */
export type RecordTelling = {
  /** where the accounts are: this installation's address */
  homePage: string;
  /** the one who plays alone; undefined in a workshop */
  alone: StatementActor | undefined;
  /** nobody is named, and teams alone speak, those of so many people or more; undefined: people speak for themselves */
  teamsFrom: number | undefined;
};

type Seats = { id: string; seats: readonly { id: string; nickname: string; simulated: boolean }[] };
type PlayedBy = { roundId: string; round: { teams: readonly Seats[] } };

/** Whoever sits there: the one who plays alone, a person of a workshop, or their team where teams alone speak. */
export function seatActor(
  played: PlayedBy,
  seatId: string,
  telling: RecordTelling,
): StatementActor | undefined {
  const team = played.round.teams.find(({ seats }) => seats.some(({ id }) => id === seatId));
  const seat = team?.seats.find(({ id }) => id === seatId);
  if (!team || !seat || seat.simulated) return undefined;
  if (telling.alone || telling.teamsFrom !== undefined) return teamActor(played, team.id, telling);
  const { homePage } = telling;
  return { objectType: 'Agent', account: { homePage, name: seat.id }, name: seat.nickname };
}

/**
 * A team; whoever plays alone is theirs. Its id says nothing, and is another one in each round. Undefined for a team of simulated
 * players, and for one that is too small to speak.
 */
export function teamActor(
  { roundId, round }: PlayedBy,
  teamId: string,
  { homePage, alone, teamsFrom = 1 }: RecordTelling,
): StatementActor | undefined {
  const team = round.teams.find(({ id }) => id === teamId);
  const people = team?.seats.filter(({ simulated }) => !simulated).length ?? 0;
  if (people < teamsFrom) return undefined;
  return alone ?? { objectType: 'Group', account: { homePage, name: opaqueId(roundId, `team ${teamId}`) } };
}

/** A UUID (version 5) that is the same each time, and from which nobody reads what it was made of. */
export function opaqueId(roundId: string, what: string): string {
  const hash = createHash('sha1').update(`golden-hour ${roundId} ${what}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    variant + hash.slice(18, 20),
    hash.slice(20, 32),
  ].join('-');
}
