import type { HomeworkItem } from '@/wire/homework';
import { usualRetentionDays } from '@/wire/limits';
import type { Chosen } from '@/wire/lti';
import { addAuditLine } from '../accounts/audit';
import type { Db } from '../database/db';
import { createHomework, homeworkOf, ownHomework } from '../homework/records';
import type { Scenarios } from '../scenarios';
import { ltiNames } from './claims';
import { signedByUs } from './keys';
import { endLaunch, type Launch } from './launch';
import { trainerOf } from './platforms';

export type ChoosingRefusal = 'launch-over' | 'no-trainer' | 'no-such-scenario' | 'no-such-homework';

/** What an instructor of a platform may choose: what is open of the homework of the account they choose for. */
export async function choicesOf(db: Db, launch: Launch): Promise<HomeworkItem[] | ChoosingRefusal> {
  if (launch.said.kind !== 'choosing') return 'launch-over';
  const trainer = await trainerOf(db, launch.platform);
  if (!trainer) return 'no-trainer';
  return (await homeworkOf(db, trainer.id)).filter(({ closedAt }) => closedAt === null);
}

type Choosing = { secret: string; scenarios: Scenarios; launchUrl: string };

/**
 * Makes what was chosen an activity of the platform: its address and the signed answer to send there. A new homework is the
 * account's whom the owner named. The launch is over by that.
 */
export async function choose(
  db: Db,
  launch: Launch,
  chosen: Chosen,
  { secret, scenarios, launchUrl }: Choosing,
): Promise<{ to: string; jwt: string } | ChoosingRefusal> {
  const { platform, said } = launch;
  if (said.kind !== 'choosing') return 'launch-over';
  const trainer = await trainerOf(db, platform);
  if (!trainer) return 'no-trainer';
  const scenario = chosen.as === 'existing' ? undefined : scenarios.get(chosen.scenario);
  if (chosen.as !== 'existing' && !scenario) return 'no-such-scenario';
  const before =
    chosen.as === 'existing' ? await ownHomework(db, { id: chosen.id, ownerId: trainer.id }) : undefined;
  if (chosen.as === 'existing' && !before) return 'no-such-homework';
  if (!(await endLaunch(db, launch))) return 'launch-over';
  const homework = before ?? (await madeBy(db, trainer.id, platform.name, chosen));
  if (!homework) return 'no-such-homework';
  const item = {
    ...{ type: 'ltiResourceLink', title: homework.title, url: launchUrl },
    custom: { homework: homework.linkToken },
    ...(chosen.as !== 'practice' && { lineItem: { scoreMaximum: 100, label: homework.title } }),
  };
  const jwt = await signedByUs(db, secret, {
    ...{ issuer: platform.clientId, audience: platform.issuer },
    claims: answerClaims(said, item),
  });
  return { to: said.returnUrl, jwt };
}

function answerClaims({ deploymentId, data }: Extract<Launch['said'], { kind: 'choosing' }>, item: object) {
  const { claim, dl } = ltiNames;
  return {
    nonce: crypto.randomUUID(),
    [`${claim}deployment_id`]: deploymentId,
    [`${claim}message_type`]: 'LtiDeepLinkingResponse',
    [`${claim}version`]: '1.3.0',
    [`${dl}content_items`]: [item],
    ...(data !== null && { [`${dl}data`]: data }),
  };
}

/** Practice has no end of tries; homework as many as were asked for. */
async function madeBy(db: Db, ownerId: string, platform: string, chosen: Chosen) {
  if (chosen.as === 'existing') return undefined;
  const { title, scenario, timeZone } = chosen;
  const id = await createHomework(db, ownerId, {
    ...{ title, scenario, timeZone, deadline: null, pace: null, seed: null, showsMedian: true },
    ...{ tries: chosen.as === 'practice' ? null : chosen.tries, worksCouncil: chosen.worksCouncil },
    retentionDays: usualRetentionDays,
  });
  await addAuditLine(db, {
    actor: { id: null, name: platform },
    action: 'homework-from-platform',
    subject: title,
  });
  return ownHomework(db, { id, ownerId });
}
