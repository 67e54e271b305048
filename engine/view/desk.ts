import { tenth } from '../figures';
import type { Round, Team } from '../round';
import { wordsIn } from '../scenario';
import type { Words } from '../scenario/words';
import { stormOf } from '../storm-of-round';
import { inflowPerMinute } from '../world/desk';
import { planOf } from '../world/plan';
import type { World } from '../world/world';
import type { DeskView } from './work';

const recentAnswers = 5;

/** [K2] What waits at the desk, oldest first, and what was answered last. */
export function deskView(round: Round, team: Team, language: string): DeskView {
  const { world } = team;
  const { structure } = round.scenario;
  const words = wordsIn(round.scenario, language);
  return {
    waiting: world.waiting.map(({ id, enquiryId, voice, arrivedP, takenBy, after }) => {
      const channel = planOf(round.scenario).enquiries.get(enquiryId)?.channel ?? '';
      const author = structure.voices[voice];
      return {
        id,
        channel,
        channelName: words.channels[channel] ?? channel,
        author: author?.name ?? '',
        handle: author?.handle ?? '',
        text: words.enquiries[enquiryId]?.text ?? '',
        earlier: earlierTurns(world, words, after),
        arrivedP,
        takenBy,
      };
    }),
    answered: world.answered.length,
    recent: world.answered
      .slice(-recentAnswers)
      .reverse()
      .map(({ id, enquiryId, voice, seatId, answer, fit }) => ({
        id,
        seatId,
        answer,
        fit,
        text: words.enquiries[enquiryId]?.text ?? '',
        author: structure.voices[voice]?.name ?? '',
      })),
    faqUntilP: world.faqUntilP,
    inflow: tenth(inflowPerMinute(stormOf(round), world, round.p)),
    longestWaitMs: world.waiting.reduce((most, one) => Math.max(most, world.tick * 1000 - one.arrivedP), 0),
    busyUntil: world.busyUntil,
  };
}

/** [K6] The turns of a thread before the one that follows an answer, the oldest first. */
function earlierTurns(
  world: World,
  words: Words,
  after: string | null,
): DeskView['waiting'][number]['earlier'] {
  const before = after === null ? undefined : world.answered.find(({ id }) => id === after);
  if (!before) return [];
  const turn = { text: words.enquiries[before.enquiryId]?.text ?? '', answer: before.answer };
  return [...earlierTurns(world, words, before.after), turn];
}
