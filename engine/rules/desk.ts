import type { PlayerCommand } from '../command';
import { type Answer, accept, refuse } from '../result';
import { planOf } from '../world/plan';
import type { Asking } from './asking';
import { canAct, notTheirs } from './can-act';

/** A template answers the enquiry and up to two more that wait untaken. */
export const templateReach = 3;

/** Whether a check, a channel or a call keeps the seat from the desk. */
export function isBusy({ round, team, seat }: Asking): boolean {
  return (team.world.busyUntil[seat.id] ?? 0) > round.p;
}

/** [K2] A player picks an enquiry; it is theirs until they answer it or pick another. */
export function takeEnquiry(asking: Asking, enquiryId: string): Answer {
  const waiting = asking.team.world.waiting.find((one) => one.id === enquiryId);
  if (!waiting) return refuse('enquiry-gone');
  if (isBusy(asking)) return refuse('seat-busy');
  if (waiting.takenBy === asking.seat.id) return accept();
  if (isHeldByPresent(asking, waiting.takenBy)) return refuse('enquiry-taken');
  return accept({ type: 'enquiry-taken', seatId: asking.seat.id, enquiryId });
}

function isHeldByPresent({ team }: Asking, seatId: string | null): boolean {
  return seatId !== null && team.seats.some((seat) => seat.id === seatId && seat.present);
}

/** [K2] Answered by whoever has taken it, or straight from the queue when nobody has. */
export function answerEnquiry(
  asking: Asking,
  command: Extract<PlayerCommand, { type: 'answer-enquiry' }>,
): Answer {
  const { waiting, answered } = asking.team.world;
  if (answered.some((one) => one.id === command.enquiryId && one.seatId === asking.seat.id)) return accept();
  const chosen = waiting.find((one) => one.id === command.enquiryId);
  if (!chosen) return refuse('enquiry-gone');
  const refused = command.template ? notTheirs(asking, 'care') : null;
  if (refused) return refused;
  if (isBusy(asking)) return refuse('seat-busy');
  if (chosen.takenBy !== asking.seat.id && isHeldByPresent(asking, chosen.takenBy))
    return refuse('enquiry-taken');
  const more = command.template ? waiting.filter((one) => one !== chosen && one.takenBy === null) : [];
  const enquiryIds = [chosen, ...more.slice(0, templateReach - 1)].map((one) => one.id);
  const { answer, template } = command;
  return accept({ type: 'enquiry-answered', seatId: asking.seat.id, enquiryIds, answer, template });
}

/** [K5] [J3] A pinned FAQ stands for two minutes of play; pinning it again meanwhile changes nothing. */
export function pinFaq(asking: Asking): Answer {
  const { round, team, seat } = asking;
  const refused = notTheirs(asking, 'care');
  if (refused) return refused;
  return team.world.faqUntilP > round.p ? accept() : accept({ type: 'faq-pinned', seatId: seat.id });
}

/** [F2] [J8] Checking costs the seat its time at the desk and then shows what is true, or where a claim began. */
export function checkFact(asking: Asking, command: Extract<PlayerCommand, { type: 'check-fact' }>): Answer {
  const { factId, check } = command;
  const { world } = asking.team;
  const fact = planOf(asking.round.scenario).facts.get(factId);
  if (!fact?.[check] || world.labels[factId] === undefined) return refuse('no-such-thing');
  const known = check === 'verify' ? world.verified[factId] : world.traced[factId];
  if (known !== undefined || world.checks.some((one) => one.factId === factId && one.check === check))
    return accept();
  if (isBusy(asking)) return refuse('seat-busy');
  const begun = { type: 'check-begun' as const, seatId: asking.seat.id, factId, check };
  const quick = canAct(asking.team, asking.seat.roles, 'operations');
  return accept(quick ? { ...begun, quick: true } : begun);
}

/** [L1] [J3] Watching a further channel shows more of what is said and keeps the seat from the desk for a while. */
export function watchChannel(asking: Asking, channelId: string): Answer {
  if (!planOf(asking.round.scenario).channels.has(channelId)) return refuse('no-such-thing');
  const refused = notTheirs(asking, 'social');
  if (refused) return refused;
  if (asking.team.world.watching.includes(channelId)) return accept();
  if (isBusy(asking)) return refuse('seat-busy');
  return accept({ type: 'channel-watched', seatId: asking.seat.id, channelId });
}
