import { randomUUID } from 'node:crypto';
import type { Round } from '@/engine/round';
import type { Request } from '@/wire/messages';
import type { Ack } from '@/wire/refusals';
import { workshopById } from '../../workshops/workshops';
import type { Game } from '../game';
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
  if (ack.ok) await game.db.workshop.update({ where: { id: workshopId }, data: { worksCouncil: on } });
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
  await game.db.workshop.update({ where: { id: workshopId }, data: { worksCouncil: true } });
}
