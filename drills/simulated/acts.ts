import type { InstructorCommand } from '@/engine/command';
import { botMove } from '@/engine/lab/bots';
import type { Chance } from './chance';
import type { Person } from './person';
import type { World } from './world';

/** Somebody at a phone talks, changes their vote, or does what a simulated player would. */
export function playerActs(person: Person, { chance, time }: World): void {
  const { screen, session, ask } = person;
  const view = screen.view;
  if (session.as !== 'player' || view?.kind !== 'player' || view.stage !== 'running') return;
  const throwOf = chance.throws();
  if (throwOf < 0.4) return void ask({ type: 'say', text: `${session.seatId} at ${time.clock.now()}` });
  const { ballot } = view;
  const others = ballot?.responses.filter(({ id }) => id !== ballot.votes[session.seatId]?.responseId) ?? [];
  const response = chance.oneOf(others);
  if (throwOf < 0.65 && ballot && response)
    return void ask({ type: 'cast-vote', decisionId: ballot.decisionId, responseId: response.id });
  const move = botMove(view, session.seatId, chance.throws);
  if (move) ask(move);
}

/** The instructor keeps changing their mind about the clock; most of what isn't fitting is refused. */
export function instructorActs({ screen, ask }: Person, chance: Chance): void {
  const view = screen.view;
  if (view?.kind !== 'instructor') return;
  if (view.stage === 'paused' && chance.happens(0.7)) return void ask({ type: 'resume' });
  const commands: InstructorCommand[] = [
    { type: 'pause', blank: false },
    { type: 'extend', seconds: 30 },
    { type: 'close-decisions' },
    { type: 'set-hold', held: true },
    { type: 'set-hold', held: false },
    { type: 'set-tempo', tempo: 1.5 },
    { type: 'set-tempo', tempo: 1 },
    { type: 'nudge', text: 'Think of the staff' },
    {
      type: 'rewind',
      toP: Math.max(1, Math.floor(view.clock.p * (0.5 + chance.throws() / 2))),
      reason: 'again',
    },
  ];
  const command = chance.oneOf(commands);
  if (command) ask(command);
}
