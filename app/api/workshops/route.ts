import type { z } from 'zod';
import type { Scenario } from '@/engine/scenario';
import { addAuditLine } from '@/server/accounts/audit';
import { idOfRequest, makeOnce } from '@/server/database/made-once';
import { pageContext } from '@/server/pages/page-context';
import { scenariosForPages } from '@/server/pages/scenarios';
import { workshopsOf } from '@/server/workshops/list';
import { createWorkshop, workshopById } from '@/server/workshops/workshops';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { newWorkshopSchema } from '@/wire/forms/workshop';
import { bodyOf } from '../_answers/body';
import { permitted } from '../_answers/permitted';
import { refusal } from '../_answers/refusal';

/** The workshops of whoever is signed in, and those shared with them: `{ workshops }`. */
export async function GET(request: Request): Promise<Response> {
  const asked = await permitted(request, 'see-workshops');
  if ('refused' in asked) return asked.refused;
  const workshops = await workshopsOf(pageContext().db, asked.by);
  return Response.json({ workshops }, { headers: { 'cache-control': 'no-store' } });
}

/** Opens a workshop: `{ title, group?, scenario, teams, tempo?, untimed?, sorting?, ranking?, podium?, variant?, worksCouncil?, retentionDays?, seed?, timeZone?, startsAt?, requestId? }` gives `{ id, pin }`. */
export async function POST(request: Request): Promise<Response> {
  const asked = await permitted(request, 'create-workshops');
  if ('refused' in asked) return asked.refused;
  const parsed = newWorkshopSchema.safeParse(await bodyOf(request));
  if (!parsed.success) return refusal(refusalOfForm(parsed.error), 400);
  const { requestId, ...wanted } = parsed.data;
  const scenario = (await scenariosForPages()).get(wanted.scenario);
  if (!scenario) return refusal('no-such-scenario', 404);
  const { by } = asked;
  const { db } = pageContext();
  const id = idOfRequest(by.id, requestId, wanted);
  const { made, isNew } = await makeOnce<{ pin: string | null }>(
    () => workshopById(db, id),
    () => createWorkshop(db, { id, ownerId: by.id, ...asMade(wanted, scenario) }),
  );
  if (isNew) await addAuditLine(db, { actor: by, action: 'workshop-created', subject: wanted.title });
  return Response.json({ id, pin: made.pin }, { status: 201 });
}

function asMade(wanted: Omit<z.infer<typeof newWorkshopSchema>, 'requestId'>, scenario: Scenario) {
  const {
    title,
    group,
    scenario: _,
    teams: teamCount,
    seed,
    retentionDays,
    timeZone,
    startsAt,
    ...rest
  } = wanted;
  const { variant, ...play } = rest;
  const settings = { ...play, ...(variant !== undefined && { variant }) };
  return { title, group, scenario, teamCount, seed, retentionDays, timeZone, startsAt, settings };
}
