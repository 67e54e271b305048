import { expectedOf } from '../../world/expected';
import type { Dice } from './dice';
import { anyOf, pickingUp, randomAnswer } from './policies';
import type { Question, SimulatedTeam } from './simulate';

/** Shares of a decision's time after which teams of the field answer. */
const fastest = 0.35;
const slowest = 1;

/**
 * A team of the field: what a result's percentile is measured in. Its skill lies anywhere between a team that picks at
 * random, checks nothing and keeps its intel to itself, and one that answers as the author expects of a well-prepared
 * one. [assumed: nobody has counted real teams yet]
 */
export function fieldTeam(dice: Dice): SimulatedTeam {
  const skill = dice('skill');
  return {
    choose: (question) =>
      dice(`wise ${question.decision.id}`) < skill ? expected(question, dice) : randomAnswer(question, dice),
    pace: ({ id }) => fastest + (slowest - fastest) * dice(`pace ${id}`),
    checks: skill,
    shares: 0.3 + 0.7 * skill,
    holds: skill,
    calls: pickingUp,
    dice,
  };
}

function expected(question: Question, dice: Dice): string | null {
  const { decision, offered } = question;
  const known = offered.filter(({ id }) =>
    expectedOf(question.storm.plan, question.world, decision).includes(id),
  );
  return anyOf(dice, `expected ${decision.id}`, known) ?? randomAnswer(question, dice);
}
