import { wordsIn } from '@/engine/scenario';
import type { EndedRound } from '../reading/ended-round';
import type { Row, SheetWords } from './sheet';

/**
 * Where a paper belongs, in words: its team and its decision. Undefined for a team that this export does not tell of; what
 * is about nobody in particular belongs to no team.
 */
export function placeIn({ round }: EndedRound, words: SheetWords) {
  const { decisions } = wordsIn(round.scenario, words.language);
  return ({
    teamId,
    decisionId = null,
  }: {
    teamId: string | null;
    decisionId?: string | null;
  }): Row | undefined => {
    const team = round.teams.find(({ id }) => id === teamId);
    if (teamId !== null && !team) return undefined;
    return {
      team: team ? words.team(team.index) : '',
      decisionId,
      question: decisionId === null ? '' : (decisions[decisionId]?.question ?? decisionId),
    };
  };
}
