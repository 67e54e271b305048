import { createHash } from 'node:crypto';

/** Somebody, or a team, in an LRS: an account at this installation, and a name where one may be told. */
export type Actor = {
  objectType: 'Agent' | 'Group';
  account: { homePage: string; name: string };
  name?: string;
};

/** What is told of people. */
export type RecordTelling = {
  /** where the accounts are: this installation's address */
  homePage: string;
  /** the one who plays alone; undefined in a workshop */
  alone: Actor | undefined;
  /** nobody is named, and a workshop's teams alone speak */
  worksCouncil: boolean;
};

type Seats = { id: string; seats: readonly { id: string; nickname: string; simulated: boolean }[] };
type PlayedBy = { roundId: string; round: { teams: readonly Seats[] } };

/** Whoever sits there: the one who plays alone, a person of a workshop, or in works-council mode their team. */
export function seatActor(played: PlayedBy, seatId: string, telling: RecordTelling): Actor | undefined {
  const team = played.round.teams.find(({ seats }) => seats.some(({ id }) => id === seatId));
  const seat = team?.seats.find(({ id }) => id === seatId);
  if (!team || !seat || seat.simulated) return undefined;
  if (telling.alone || telling.worksCouncil) return teamActor(played, team.id, telling);
  const { homePage } = telling;
  return { objectType: 'Agent', account: { homePage, name: seat.id }, name: seat.nickname };
}

/** A team; whoever plays alone is theirs. Its id says nothing, and is another one in each round. */
export function teamActor({ roundId }: PlayedBy, teamId: string, { homePage, alone }: RecordTelling): Actor {
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
