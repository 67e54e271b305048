import type { LogEntry } from '@/engine/event';
import type { StubbornBot } from './stubborn-bot';

/** How many commands were acknowledged to these players. */
export function promisesIn(bots: StubbornBot[]): number {
  return bots.reduce((sum, { promised }) => sum + promised.length, 0);
}

/** Refusals that belong to the game: the decision closed while the vote was on its way. */
const fair = ['decision-closed', 'too-much-chat', 'already-ended'];

/**
 * What is wrong, in words: an acknowledged command that is not in the log, not at its place, not what was asked, or there
 * twice; a line of the log that is missing; a refusal that is neither of the game's own nor in `alsoFair`; a clock that went
 * back.
 */
export function brokenPromises(bots: StubbornBot[], log: LogEntry[], alsoFair: string[] = []): string[] {
  const byId = new Map(log.map((entry) => [entry.commandId, entry]));
  const promises = bots.flatMap(({ seatId, promised }) => promised.map((one) => ({ seatId, ...one })));
  const wrong = promises.flatMap(({ seatId, id, command, seq }) => {
    const entry = byId.get(`${seatId} ${id}`);
    // The view was older than the vote: it stood already, and needs no line of its own.
    if (!entry && command.type === 'cast-vote')
      return voteAt(log, seatId, command.decisionId, seq) === command.responseId
        ? []
        : [`lost: a vote ${id}`];
    if (entry?.seq !== seq) return [`${entry ? 'moved' : 'lost'}: ${command.type} ${id}`];
    const [event] = entry.events;
    const isOther = command.type === 'say' && (event?.type !== 'said' || event.text !== command.text);
    return isOther ? [`changed: ${command.type} ${id}`] : [];
  });
  const lines = log.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'said' ? [event.text] : [])),
  );
  const doubled = lines.filter((line, i) => lines.indexOf(line) !== i).map((line) => `doubled: ${line}`);
  const gaps = log.filter(({ seq }, i) => seq !== i + 1).map(({ seq }) => `out of order: ${seq}`);
  const unfair = bots.flatMap(({ refusals }) =>
    refusals.filter((code) => ![...fair, ...alsoFair].includes(code)),
  );
  const back = bots.flatMap(({ backwards }) => backwards.map((one) => `clock went back: ${one}`));
  return [...wrong, ...doubled, ...gaps, ...unfair.map((code) => `refused: ${code}`), ...back];
}

function voteAt(log: LogEntry[], seatId: string, decisionId: string, seq: number): string | undefined {
  const votes = log
    .slice(0, seq)
    .flatMap(({ events }) => events.flatMap((event) => (event.type === 'vote-cast' ? [event] : [])));
  return votes.findLast((vote) => vote.seatId === seatId && vote.decisionId === decisionId)?.responseId;
}
