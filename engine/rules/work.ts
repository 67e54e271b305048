import type { WorkCommand } from '../command';
import type { Answer } from '../result';
import type { Asking } from './asking';
import { sendAnswer, signAnswer } from './chain';
import { answerEnquiry, checkFact, pinFaq, takeEnquiry, watchChannel } from './desk';
import { shareIntel } from './own-seat';
import { placeResponse } from './placing';
import { holdPost, movePost, rewritePost } from './planning';
import { answerCall, saveStory } from './posts';
import { freezeAccount, setRoster, wakePeople } from './powers';
import { publishPost, publishReply } from './publishing';

/** What a player's work causes, while play runs: the rule that answers it. */
export function decideWork(asking: Asking, command: WorkCommand): Answer {
  switch (command.type) {
    case 'place-response':
      return placeResponse(asking, command);
    case 'sign-answer':
      return signAnswer(asking, command);
    case 'send-answer':
      return sendAnswer(asking, command);
    case 'set-roster':
      return setRoster(asking, command.roster);
    case 'wake-people':
      return wakePeople(asking);
    case 'freeze-account':
      return freezeAccount(asking, command);
    case 'take-enquiry':
      return takeEnquiry(asking, command.enquiryId);
    case 'answer-enquiry':
      return answerEnquiry(asking, command);
    case 'pin-faq':
      return pinFaq(asking);
    case 'check-fact':
      return checkFact(asking, command);
    case 'watch-channel':
      return watchChannel(asking, command.channelId);
    case 'hold-post':
      return holdPost(asking, command);
    case 'move-post':
      return movePost(asking, command);
    case 'rewrite-post':
      return rewritePost(asking, command);
    case 'save-story':
      return saveStory(asking, command.n);
    case 'answer-call':
      return answerCall(asking, command);
    case 'share-intel':
      return shareIntel(asking, command.intelId);
    case 'publish-reply':
      return publishReply(asking, command);
    case 'publish-post':
      return publishPost(asking, command);
  }
}
