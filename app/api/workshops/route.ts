import { addAuditLine } from '@/server/accounts/audit';
import { pageContext } from '@/server/pages/page-context';
import { scenariosForPages } from '@/server/pages/scenarios';
import { workshopsOf } from '@/server/workshops/list';
import { createWorkshop } from '@/server/workshops/workshops';
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

/** Opens a workshop: `{ title, group?, scenario, teams, tempo?, untimed?, sorting?, ranking?, podium?, variant?, worksCouncil?, retentionDays?, seed?, timeZone?, startsAt? }` gives `{ id, pin }`. */
export async function POST(request: Request): Promise<Response> {
  const asked = await permitted(request, 'create-workshops');
  if ('refused' in asked) return asked.refused;
  const parsed = newWorkshopSchema.safeParse(await bodyOf(request));
  if (!parsed.success) return refusal(refusalOfForm(parsed.error), 400);
  const {
    title,
    group,
    scenario: slug,
    teams,
    seed,
    retentionDays,
    timeZone,
    startsAt,
    variant,
    ...play
  } = parsed.data;
  const settings = { ...play, ...(variant !== undefined && { variant }) };
  const scenario = (await scenariosForPages()).get(slug);
  if (!scenario) return refusal('no-such-scenario', 404);
  const made = {
    title,
    group,
    scenario,
    teamCount: teams,
    seed,
    retentionDays,
    timeZone,
    startsAt,
    settings,
  };
  const { by } = asked;
  const { db } = pageContext();
  const created = await createWorkshop(db, { ownerId: by.id, ...made });
  await addAuditLine(db, { actor: by, action: 'workshop-created', subject: title });
  return Response.json(created, { status: 201 });
}
