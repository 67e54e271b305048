import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { scenariosForPages } from '@/server/pages/scenarios';
import { workshopsOf } from '@/server/workshops/list';
import { createWorkshop } from '@/server/workshops/workshops';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { newWorkshopSchema } from '@/wire/forms/workshop';
import { bodyOf } from '../_answers/body';
import { refusal } from '../_answers/refusal';

/** The signed-in instructor's workshops: `{ workshops }`. */
export async function GET(request: Request): Promise<Response> {
  const instructor = await signedInInstructor(request.headers);
  if (!instructor) return refusal('signed-out', 401);
  const workshops = await workshopsOf(pageContext().db, instructor.id);
  return Response.json({ workshops }, { headers: { 'cache-control': 'no-store' } });
}

/** Opens a workshop: `{ title, group?, scenario, teams, tempo?, untimed?, sorting?, ranking?, podium?, variant?, worksCouncil?, retentionDays?, seed?, timeZone? }` gives `{ id, pin }`. */
export async function POST(request: Request): Promise<Response> {
  const instructor = await signedInInstructor(request.headers);
  if (!instructor) return refusal('signed-out', 401);
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
    variant,
    ...play
  } = parsed.data;
  const settings = { ...play, ...(variant !== undefined && { variant }) };
  const scenario = (await scenariosForPages()).get(slug);
  if (!scenario) return refusal('no-such-scenario', 404);
  const made = { title, group, scenario, teamCount: teams, seed, retentionDays, timeZone, settings };
  const given = { ownerId: instructor.id, ...made };
  return Response.json(await createWorkshop(pageContext().db, given), { status: 201 });
}
