import { xapiStatements } from '@/server/xapi/statements';
import type { EndedRound } from '../reading/ended-round';

/**
 * What was done in the round as a list of xAPI statements, the same that a store of learning records is told, for one that is
 * filled by hand. Without names teams alone speak. `homePage`: this installation's address, where the accounts are.
 */
export function xapiOf(ended: EndedRound, names: boolean, homePage: string): Buffer {
  const { round, log, debrief, endedAt, startedAt } = ended;
  const played = { roundId: ended.roundId, round, log, debrief, endedAt: endedAt ?? startedAt ?? 0 };
  const telling = { homePage, alone: undefined, teamsFrom: names ? undefined : 1 };
  return Buffer.from(JSON.stringify(xapiStatements(played, telling), null, 1));
}
