import type { Rank } from '@/engine/lab/balance/fairness';
import { type Finding, inStructure } from '@/format/checks/check';
import { inWords } from './in-words';
import type { PlayCheck } from './subject';

/** [CT20] Silence and hostility don't pay under any declaration, and policies that ignore the content don't win. */
export const fairness: PlayCheck = ({ scenario, fairness: { ranks } }) =>
  ranks.filter(({ holds }) => !holds).map((rank) => finding(rank, scenario.structure.languages));

function finding(rank: Rank, languages: string[]): Finding {
  const reason = `${reasonOf(rank)}${where(rank)}`;
  const language = languages.find(
    (one) => /^(longest|shortest)-/.test(rank.name) && rank.name.endsWith(`-${one}`),
  );
  return language ? inWords(language, ['decisions'], reason) : inStructure(['decisions'], reason);
}

function reasonOf({ name, kind, usual, most, limit }: Rank): string {
  if (kind === 'blind')
    return `a team that plays "${name}" and reads nothing beats ${whole(usual)} of 100 simulated teams; ${limit} at most`;
  const worst = Math.max(usual, most);
  return `a team that plays "${name}" beats ${whole(worst)} of 100 simulated teams under the priorities that are kindest to it (${whole(usual)} under the usual ones); it must stay under ${limit}`;
}

function where({ expected }: Rank): string {
  return expected.length === 0
    ? ''
    : `. It gives an expected answer in ${expected.length} decisions: ${expected.join(', ')}`;
}

const whole = (share: number) => Math.round(share);
