import type { Channel } from '../scenario/structure';
import type { Plan } from './plan';
import type { FeedEntry } from './world';

/** The channel on which a line of the feed stands; '' where what it names is gone, and for own words, which say it themselves. */
export function channelOfEntry(plan: Plan, { source }: FeedEntry): string {
  switch (source.from) {
    case 'inject':
      return plan.injects.get(source.id)?.channel ?? '';
    case 'crowd':
      return source.channel ?? plan.crowd.get(source.id)?.channel ?? '';
    case 'scheduled':
      return plan.scheduled.get(source.id)?.channel ?? '';
    case 'posted':
      return source.channelId;
    case 'response': {
      const decision = plan.decisions.get(source.decisionId);
      const response = decision?.responses.find(({ id }) => id === source.responseId);
      return source.placement?.channels[0] ?? response?.channel ?? decision?.channel ?? '';
    }
    case 'words':
      return '';
  }
}

const othersOwn: Channel['kind'][] = ['news', 'review', 'messenger'];

/** [Q10] Where the company has an account of its own: open channels but the press, reviews and private chats. */
export function ownChannels(plan: Plan): Channel[] {
  return plan.openChannels.filter(({ kind }) => !othersOwn.includes(kind));
}

/** [Q10] Whether the company may answer a line in public: somebody else's words, where anybody can read along. */
export function isAnswerable(plan: Plan, entry: FeedEntry): boolean {
  const { source } = entry;
  const isOpen = plan.openChannels.some(({ id }) => id === channelOfEntry(plan, entry));
  if (source.from === 'inject') {
    const inject = plan.injects.get(source.id);
    return isOpen && !inject?.to && inject?.persona !== plan.scenario.structure.company;
  }
  return isOpen && (source.from === 'crowd' || source.from === 'posted');
}
