import type { PlayerCommand } from '../command';
import type { SeatId } from '../ids';
import { sameName } from '../names/likeness';
import { nameGiven } from '../names/name';
import { type Priorities, weightsOf } from '../priorities';
import { type Answer, accept, refuse } from '../result';
import type { Round } from '../round';
import { rolesIn } from '../scenario/played-roles';
import type { Role } from '../vocabulary';
import { planOf } from '../world/plan';
import type { Asking } from './asking';
import { sendAnswer, signAnswer } from './chain';
import { castVote, lockDecision } from './deciding';
import { answerEnquiry, checkFact, pinFaq, takeEnquiry, watchChannel } from './desk';
import { placeResponse } from './placing';
import { holdPost, movePost, rewritePost } from './planning';
import { answerCall, saveStory } from './posts';
import { freezeAccount, setRoster, wakePeople } from './powers';
import { publishPost, publishReply, withStatement } from './publishing';
import { seatOf, seatsOf, teamOf } from './seats';
import { writeWords } from './writing';

/** What a player's command causes. */
export function decidePlayer(round: Round, command: PlayerCommand, seatId: SeatId): Answer {
  const team = teamOf(round, seatId);
  const seat = seatOf(round, seatId);
  if (!team || !seat) return refuse('no-such-seat');
  const asking = { round, team, seat };
  switch (command.type) {
    case 'cast-vote':
      return castVote(asking, command);
    case 'place-response':
      return whilePlaying(round, () => placeResponse(asking, command));
    case 'lock-decision':
      return lockDecision(asking, command);
    case 'sign-answer':
      return whilePlaying(round, () => signAnswer(asking, command));
    case 'send-answer':
      return whilePlaying(round, () => sendAnswer(asking, command));
    case 'set-roster':
      return whilePlaying(round, () => setRoster(asking, command.roster));
    case 'wake-people':
      return whilePlaying(round, () => wakePeople(asking));
    case 'freeze-account':
      return whilePlaying(round, () => freezeAccount(asking, command));
    case 'write-words':
      return withStatement(asking, writeWords(asking, command));
    case 'take-enquiry':
      return whilePlaying(round, () => takeEnquiry(asking, command.enquiryId));
    case 'answer-enquiry':
      return whilePlaying(round, () => answerEnquiry(asking, command));
    case 'pin-faq':
      return whilePlaying(round, () => pinFaq(asking));
    case 'check-fact':
      return whilePlaying(round, () => checkFact(asking, command));
    case 'watch-channel':
      return whilePlaying(round, () => watchChannel(asking, command.channelId));
    case 'hold-post':
      return whilePlaying(round, () => holdPost(asking, command));
    case 'move-post':
      return whilePlaying(round, () => movePost(asking, command));
    case 'rewrite-post':
      return whilePlaying(round, () => rewritePost(asking, command));
    case 'save-story':
      return whilePlaying(round, () => saveStory(asking, command.n));
    case 'answer-call':
      return whilePlaying(round, () => answerCall(asking, command));
    case 'share-intel':
      return whilePlaying(round, () => shareIntel(asking, command.intelId));
    case 'publish-reply':
      return whilePlaying(round, () => publishReply(asking, command));
    case 'publish-post':
      return whilePlaying(round, () => publishPost(asking, command));
    case 'say':
      return say(asking, command.text);
    case 'raise-hand':
      return setHand(asking, command.raised);
    case 'set-language':
      return setLanguage(asking, command.language);
    case 'set-extra-time':
      return seat.extraTime === command.factor
        ? accept()
        : accept({ type: 'extra-time-set', seatId, factor: command.factor });
    case 'rename-me':
      return rename(round, seatId, command.nickname);
    case 'choose-team':
      return chooseTeam(asking, command.teamId);
    case 'choose-roles':
      return (
        mayChoose(round) ??
        nobodysRole(round, command.roles) ??
        accept({ type: 'roles-set', seatId, roles: command.roles, byHand: true })
      );
    case 'try-vote':
      return inLobby(round) ?? accept({ type: 'practice-vote-cast', seatId, option: command.option });
    case 'set-priorities':
      return setPriorities(asking, command.priorities);
  }
}

/** [C4] In a pause everything stands still; only talk goes on. */
function whilePlaying(round: Round, then: () => Answer): Answer {
  return round.stage === 'running' ? then() : refuse('not-running');
}

/** [J1] Nobody takes a role that the author leaves out. */
export function nobodysRole(round: Round, roles: readonly Role[]): Answer | null {
  const played = rolesIn(round.scenario.structure);
  return roles.every((role) => played.includes(role)) ? null : refuse('no-such-thing');
}

export function inLobby(round: Round): Answer | null {
  return round.stage === 'lobby' ? null : refuse('not-in-lobby');
}

/** [I2] Intel is shared by a seat that holds its role, once. */
function shareIntel({ round, team, seat }: Asking, intelId: string): Answer {
  const intel = planOf(round.scenario).intel.get(intelId);
  const held = team.world.intel[intelId];
  if (!intel || !held || !seat.roles.includes(intel.role)) return refuse('not-your-intel');
  return held.sharedP === null ? accept({ type: 'intel-shared', seatId: seat.id, intelId }) : accept();
}

/** Lines of team chat a seat may send in ten seconds of play. While play stands still, the server counts by its own clock. */
const mostLines = 12;

function say({ round, team, seat }: Asking, text: string): Answer {
  const lately = team.chat
    .filter((line) => line.seatId === seat.id)
    .slice(-mostLines)
    .filter((line) => line.p > round.p - 10_000 && line.p !== round.rewinds.last?.toP);
  if (round.stage === 'running' && lately.length >= mostLines) return refuse('too-much-chat');
  return accept({ type: 'said', seatId: seat.id, text });
}

/** [H1] A hand goes up and down in any stage but after the end [P3]. */
function setHand({ seat }: Asking, raised: boolean): Answer {
  if ((seat.handP !== null) === raised) return accept();
  return accept({ type: 'hand-set', seatId: seat.id, raised });
}

function setLanguage({ round, seat }: Asking, language: string): Answer {
  if (!round.scenario.structure.languages.includes(language)) return refuse('language-missing');
  return seat.language === language ? accept() : accept({ type: 'language-set', seatId: seat.id, language });
}

/** [T7] [N1] A name follows the rule for names and is unlike every other name in the round. */
export function rename(round: Round, seatId: SeatId, typed: string): Answer {
  const given = nameGiven(typed);
  if (!given.ok) return refuse(given.code);
  const nickname = given.name;
  if (seatsOf(round).some((seat) => seat.id !== seatId && sameName(seat.nickname, nickname)))
    return refuse('name-taken');
  return seatOf(round, seatId)?.nickname === nickname
    ? accept()
    : accept({ type: 'seat-renamed', seatId, nickname });
}

/** [T8] Teams and roles are the players' own choice only where the instructor allows it, and only before the start. */
function mayChoose(round: Round): Answer | null {
  if (round.settings.sorting !== 'own-choice') return refuse('not-allowed');
  return inLobby(round);
}

function chooseTeam({ round, team, seat }: Asking, teamId: string): Answer {
  const refused = mayChoose(round);
  if (refused) return refused;
  if (!round.teams.some((one) => one.id === teamId)) return refuse('no-such-team');
  return team.id === teamId ? accept() : accept({ type: 'seat-moved', seatId: seat.id, teamId });
}

/** [S1] A team declares what it cares for before the start, and is judged by that. */
function setPriorities({ round, team }: Asking, priorities: Priorities): Answer {
  const refused = inLobby(round);
  if (refused) return refused;
  if (round.settings.priorities) return refuse('priorities-fixed');
  return accept({ type: 'priorities-set', teamId: team.id, priorities: weightsOf(priorities) });
}
