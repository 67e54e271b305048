import { hundredth } from '../figures';
import type { Round, Team } from '../round';
import { type Scenario, wordsIn } from '../scenario';
import { planOf } from '../world/plan';
import type { FeedEntry, Resolved, World } from '../world/world';
import { haveAllDecided, otherTeams } from './answers-of-round';
import { authorOf } from './authors';
import { billInRound } from './bill';
import { feedItem } from './feed';
import { owedBy } from './owed';
import { pictureOf } from './pictures';
import { turnings } from './turned';
import type { ReactionView, RevealFigures, RevealView } from './types';

/** What a team's decisions came to: how they ended and which way they turned it. Newest first. */
export function revealFigures(round: Round, team: Team, language: string): RevealFigures[] {
  return team.world.resolved.map((one) => figures(round, team, language, one)).reverse();
}

/** The same with what went out, what followed and who reacts. */
export function revealViews(round: Round, team: Team, language: string): RevealView[] {
  const { scenario } = round;
  return team.world.resolved
    .map((one) => {
      const decision = planOf(scenario).decisions.get(one.decisionId);
      const alt = wordsIn(scenario, language).decisions[one.decisionId]?.alt;
      return {
        ...figures(round, team, language, one),
        published: published(round, team, one, language),
        picture: decision?.picture ? pictureOf(scenario, decision.picture, alt) : null,
        reactions: reactions(scenario, one, language),
        turned: turned(scenario, team, one)?.groups ?? null,
        others: otherTeams(round, team, one),
        allDecided: haveAllDecided(round, one),
      };
    })
    .reverse();
}

function figures(round: Round, team: Team, language: string, one: Resolved): RevealFigures {
  const { scenario } = round;
  const words = wordsIn(scenario, language).decisions[one.decisionId];
  const response = one.responseId === null ? undefined : words?.responses[one.responseId];
  return {
    decisionId: one.decisionId,
    question: words?.question ?? one.decisionId,
    responseId: one.responseId,
    label: response?.label ?? null,
    consequence: response?.consequence ?? words?.silence.consequence ?? '',
    ending: one.ending,
    resolvedP: one.resolvedP,
    minute: hundredth(one.minute),
    seconds: Math.round((one.resolvedP - one.openedP) / 1000),
    heading: turned(scenario, team, one)?.all ?? null,
    bill: billInRound(round, team.world, one),
    split: one.tally.split.map(({ responseId, votes }) => ({
      responseId,
      label: words?.responses[responseId]?.label ?? responseId,
      votes,
    })),
  };
}

/** [D10] */
function turned(scenario: Scenario, { world, priorities }: Team, one: Resolved) {
  return turnings(one, owedBy(planOf(scenario), world, one), priorities);
}

/** The words as they stand in the team's feed, its own where it wrote some; null while nothing is out in the open. */
function published(round: Round, { world }: Team, one: Resolved, language: string): RevealView['published'] {
  const entry = world.feed.find((line) => isOf(world, line, one));
  return entry ? feedItem(round, world, entry, language) : null;
}

function isOf({ posts }: World, { source, p }: FeedEntry, { decisionId, resolvedP }: Resolved): boolean {
  if (p < resolvedP) return false;
  if (source.from === 'response') return source.decisionId === decisionId;
  if (source.from !== 'words') return false;
  const occasion = posts.find(({ id }) => id === source.postId)?.occasion;
  return occasion?.as === 'statement' && occasion.decisionId === decisionId;
}

/** [E5] Only what the author wrote for this answer; nothing that merely came later. */
function reactions(
  scenario: Scenario,
  { decisionId, responseId }: Resolved,
  language: string,
): ReactionView[] {
  const words = wordsIn(scenario, language);
  const response = planOf(scenario)
    .decisions.get(decisionId)
    ?.responses.find(({ id }) => id === responseId);
  const said = words.decisions[decisionId]?.responses[responseId ?? '']?.reactions ?? {};
  return (response?.reactions ?? []).flatMap(({ id, by, channel, stance }) => {
    const text = said[id];
    if (text === undefined) return [];
    const channelName = words.channels[channel] ?? channel;
    const reach = planOf(scenario).channels.get(channel)?.reach ?? 0;
    return [{ id, author: authorOf(scenario, words, by), channelName, stance, text, reach }];
  });
}
