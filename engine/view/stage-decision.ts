import { perGroup } from '../per-group';
import { usualPriorities } from '../priorities';
import type { Round, Team } from '../round';
import { wordsIn } from '../scenario';
import { stormOf } from '../storm-of-round';
import { planOf } from '../world/plan';
import { openResponses } from '../world/resolve';
import type { Resolved } from '../world/world';
import { billInRound } from './bill';
import { owedBy } from './owed';
import { pictureOf } from './pictures';
import { tells } from './team-figures';
import { turnings } from './turned';
import type { ProjectorView, StageOption } from './types';

/** The decision that most teams are at: the question, and until when the last of them has time. */
export function stageOpen(round: Round, playing: Team[], language: string): ProjectorView['open'] {
  if (round.stage === 'ended') return null;
  const ballots = playing.flatMap(({ ballot }) => ballot ?? []);
  const ids = ballots.map(({ decisionId }) => decisionId);
  const decisionId = mostFrequent(ids);
  if (decisionId === undefined) return null;
  const words = wordsIn(round.scenario, language).decisions[decisionId];
  const here = ballots.filter((ballot) => ballot.decisionId === decisionId);
  const { decisions } = planOf(round.scenario);
  const decision = decisions.get(decisionId);
  const offered = playing
    .filter(({ ballot }) => ballot?.decisionId === decisionId)
    .map(({ world }) => (decision ? openResponses(stormOf(round), world, decision) : []));
  const deadlines = here.map(({ deadlineP }) => deadlineP);
  return {
    decisionId,
    question: words?.question ?? decisionId,
    openedP: Math.min(...here.map(({ openedP }) => openedP)),
    deadlineP: deadlines.some((p) => p === null) ? null : Math.max(...deadlines.map((p) => p ?? 0)),
    options: (offered[0] ?? [])
      .filter(({ id }) => offered.every((open) => open.some((one) => one.id === id)))
      .map(({ id }) => words?.responses[id]?.label ?? id),
    done: playing
      .filter(({ world }) => world.resolved.some((one) => one.decisionId === decisionId))
      .map(({ index }) => index),
  };
}

function mostFrequent(ids: string[]): string | undefined {
  const count = (id: string) => ids.filter((other) => other === id).length;
  return ids.toSorted((a, b) => count(b) - count(a))[0];
}

/** The last decision that every team has behind it: who chose what, and what followed. */
export function stageReveal(round: Round, playing: Team[], language: string): ProjectorView['reveal'] {
  const [first] = playing;
  const last = first?.world.resolved.findLast(({ decisionId }) =>
    playing.every((team) => answerOf(team, decisionId) !== undefined),
  );
  if (!last) return null;
  const { decisionId } = last;
  const words = wordsIn(round.scenario, language).decisions[decisionId];
  const picture = planOf(round.scenario).decisions.get(decisionId)?.picture;
  const answers = playing.flatMap((team) => {
    const one = tells(round, team) ? answerOf(team, decisionId) : undefined;
    return one ? [{ team, one }] : [];
  });
  const chosen = [...new Set(answers.map(({ one }) => one.responseId))];
  const options = chosen.map((responseId) =>
    option(
      round,
      language,
      responseId,
      answers.filter(({ one }) => one.responseId === responseId),
    ),
  );
  return {
    decisionId,
    question: words?.question ?? decisionId,
    picture: picture ? pictureOf(round.scenario, picture, words?.alt) : null,
    options: options.toSorted((a, b) => b.teams.length - a.teams.length),
  };
}

type Answer = { team: Team; one: Resolved };

/** [D10] Teams that chose the same; a direction is told where it is certain for each of them. */
function option(round: Round, language: string, responseId: string | null, answers: Answer[]): StageOption {
  const { scenario } = round;
  const decisionId = answers[0]?.one.decisionId ?? '';
  const words = wordsIn(scenario, language).decisions[decisionId];
  const response = words?.responses[responseId ?? ''];
  const plan = planOf(scenario);
  const held = answers.map(({ team, one }) => ({ one, owed: owedBy(plan, team.world, one) }));
  const found = held.flatMap(({ one, owed }) => turnings(one, owed, usualPriorities) ?? []);
  const same = (hows: StageOption['how'][]) => {
    const [one = null] = hows;
    if (hows.every((how) => how === one)) return one;
    return hows.every((how) => how === 'waiting') ? ('waiting' as const) : ('noticed' as const);
  };
  return {
    responseId,
    label: response?.label ?? null,
    consequence: response?.consequence ?? words?.silence.consequence ?? '',
    teams: answers.map(({ team }) => team.index),
    bill:
      answers.map(({ team, one }) => billInRound(round, team.world, one)).find((bill) => bill !== null) ??
      null,
    how: same(found.map(({ all }) => all.how)),
    turned:
      found.length === 0
        ? null
        : perGroup((group) => same(found.map((one) => one.groups[group].how)) ?? 'waiting'),
  };
}

function answerOf({ world }: Team, decisionId: string): Resolved | undefined {
  return world.resolved.find((one) => one.decisionId === decisionId);
}
