import { expectedOf } from '../../world/expected';
import { type Dice, pick } from './dice';
import { randomAnswer } from './policies';
import type { Question, SimulatedTeam } from './simulate';

/** Seconds that teams of the field take for a decision. */
const fastest = 12;
const slowest = 55;

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
    tookMs: ({ id }) => Math.round((fastest + (slowest - fastest) * dice(`pace ${id}`)) * 1000),
    checks: skill,
    shares: 0.3 + 0.7 * skill,
    holds: skill,
    dice,
  };
}

function expected(question: Question, dice: Dice): string | null {
  const { decision, offered } = question;
  const known = offered.filter(({ id }) =>
    expectedOf(question.storm.plan, question.world, decision).includes(id),
  );
  return pick(dice, `expected ${decision.id}`, known)?.id ?? randomAnswer(question, dice);
}
