import type { PlayMs } from '../ids';
import type { Round, Team } from '../round';
import { hasChain } from '../rules/has-chain';
import { wordsOfTeam } from '../rules/writing';
import type { Decision } from '../scenario/structure';
import { wordsToStrike } from '../statement/struck';
import type { ChainStep } from '../vocabulary';

/** [J12] The way of an answer that is signed before it goes out. */
export type ChainView = {
  step: ChainStep;
  /** what the team has agreed on; null while it hasn't */
  responseId: string | null;
  /** play ms at which each step began; null: it hasn't */
  since: Record<ChainStep, PlayMs | null>;
  /** play ms from which the lead may send what was signed */
  readyP: PlayMs;
  redlined: boolean;
  struck: number[];
  /** the team's own text, word by word; none where nothing was written */
  words: string[];
};

/** [J12] Where an answer stands on its way out; null where it needs no signature. */
export function chainView({ settings }: Round, team: Team, decision: Decision): ChainView | null {
  const { ballot } = team;
  const chain = ballot?.chain;
  if (!ballot || !(chain || hasChain(team, decision))) return null;
  const signedP = chain?.signedP ?? null;
  return {
    step: !chain ? 'draft' : signedP === null ? 'legal' : 'lead',
    responseId: chain?.responseId ?? null,
    since: { draft: ballot.openedP, legal: chain?.draftP ?? null, lead: signedP },
    // In an untimed round play stands while a team decides [C5]: nobody waits for the ten seconds.
    readyP: settings.untimed ? 0 : (chain?.readyP ?? 0),
    redlined: chain?.redlined ?? false,
    struck: chain?.struck ?? [],
    words:
      decision.asks?.kind === 'statement' ? wordsToStrike(wordsOfTeam(team, decision.id)?.text ?? '') : [],
  };
}
