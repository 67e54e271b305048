import type { Strategy } from '../../../engine/model/strategies';
import { getTranslations } from '../../_i18n/server';

const named = [
  'holding-statement',
  'instructing-information',
  'adjusting-information',
  'full-apology',
  'partial-apology',
  'corrective-action',
  'compensation',
  'explanation',
  'excuse',
  'justification',
  'denial',
  'rebuttal',
  'attack-accuser',
  'scapegoat',
  'bolstering',
  'humour',
  'steal-thunder',
  'take-private',
  'delete-posts',
  'report-to-platform',
  'restrain-fans',
  'legal-threat',
  'ceo-video',
  'internal-memo',
  'reverse-decision',
] as const satisfies readonly Strategy[];

/** The names of all strategies, in the reader's language. */
export async function strategyNames(): Promise<Record<string, string>> {
  const t = await getTranslations('scoring.strategies');
  const own = await getTranslations('workshops.scenario');
  const names = named.map((strategy) => [strategy, t(strategy)]);
  return { ...Object.fromEntries(names), silence: own('words'), 'pause-marketing': own('pause') };
}
