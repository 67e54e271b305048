import { randomUUID } from 'node:crypto';
import type { Round } from '@/engine/round';
import type { Request } from '@/wire/messages';
import type { Ack } from '@/wire/refusals';
import { forgetListed } from '../../privacy/expected';
import { renewCodes } from '../../workshops/seats';
import { workshopById } from '../../workshops/workshops';
import type { Game } from '../game';
import { tellIdentity } from '../identity';
import type { Session } from '../session';
import { refused } from '../sockets';
import { currentRound } from './workshop-commands';

/** [X3] The owner's choice in the lobby. Once a round of the workshop has started it can only be switched on. */
export async function setWorksCouncil(
  game: Game,
  session: Session<'instructor'>,
  { on }: Request<'set-works-council'>,
): Promise<Ack> {
  const { workshopId } = session;
  const current = await currentRound(game, session);
  if (!current) return refused('try-again');
  const started = await game.db.round.count({ where: { workshopId, startedAt: { not: null } } });
  if (started > 0 && !on) return refused('works-council-stays');
  const command = { type: 'set-works-council' as const, on };
  const ack = await game.rounds.submit(current.id, { role: 'door' }, randomUUID(), command);
  if (!ack.ok) return ack;
  await promise(game, workshopId, on);
  for (const listener of game.publisher.listeners(current.id))
    await tellIdentity(game, listener.socket, listener.session);
  return ack;
}

/** [X3] A round that goes on from one in this mode, or in a workshop that has it, has it too. */
export async function keepWorksCouncil(
  game: Game,
  source: Round,
  { workshopId, roundId }: { workshopId: string; roundId: string },
): Promise<void> {
  const workshop = await workshopById(game.db, workshopId);
  if (!workshop?.worksCouncil && !source.settings.worksCouncil) return;
  const command = { type: 'set-works-council' as const, on: true };
  await game.rounds.submit(roundId, { role: 'door' }, randomUUID(), command);
  await promise(game, workshopId, true);
}

/**
 * With the mode the codes of seats change, because the console has shown those of the other one; and a list of names, which
 * would tell who came, is erased.
 */
async function promise(game: Game, workshopId: string, worksCouncil: boolean): Promise<void> {
  await game.db.workshop.update({ where: { id: workshopId }, data: { worksCouncil } });
  await renewCodes(game.db, game.secret, workshopId);
  if (worksCouncil) await forgetListed(game.db, workshopId);
}
