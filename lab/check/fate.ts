import { mostOfFate } from '@/engine/lab/balance/fate';
import { inStructure } from '@/format/checks/check';
import type { PlayCheck } from './subject';

/** [CT21] The choices of ordinary teams make no larger difference than the stated share of what circumstances make. */
export const fate: PlayCheck = ({ fate: { low, high, fate: span, share } }) => {
  if (share <= mostOfFate) return [];
  const reason = `teams of the field end ${(high - low).toFixed(1)} points apart, ${share.toFixed(2)} of what lies between a mild accident and a grave fault (${span.toFixed(1)}); ${mostOfFate} at most: make answers matter less, or the incident more`;
  return [inStructure(['crisis'], reason)];
};
