import { scenarioCard } from '@/engine/view/shared';
import type { HomeworkCard } from '@/wire/homework';
import type { DbOrTransaction } from '../database/db';
import type { Scenarios } from '../scenarios';
import { type HomeworkRecord, stageOf } from './records';
import { learnerOn, openRoundOf, triesOf } from './tries';

type Asked = {
  homework: HomeworkRecord;
  scenarios: Scenarios;
  /** the key on the device that asks */
  key: string;
  language: string;
  /** epoch ms */
  now: number;
};

/** What the page behind a homework's link tells whoever has this key. */
export async function homeworkCard(
  db: DbOrTransaction,
  { homework, scenarios, key, language, now }: Asked,
): Promise<HomeworkCard> {
  const scenario = scenarios.get(homework.scenarioSlug);
  const { title, pace, tries, deadline, timeZone, worksCouncil, retentionDays } = homework;
  return {
    ...{ title, pace, tries, deadline, timeZone, worksCouncil, retentionDays },
    scenario: scenario ? scenarioCard(scenario, language) : null,
    stage: stageOf(homework, now),
    me: await learnerCard(db, homework.id, key),
  };
}

async function learnerCard(
  db: DbOrTransaction,
  homeworkId: string,
  key: string,
): Promise<HomeworkCard['me']> {
  const learner = await learnerOn(db, { homeworkId, key });
  if (!learner) return null;
  const [tries, open] = await Promise.all([triesOf(db, learner.id), openRoundOf(db, learner.id)]);
  return { name: learner.name, tries, underway: open !== undefined };
}
