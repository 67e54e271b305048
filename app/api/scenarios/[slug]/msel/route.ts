import { permitted } from '@/app/api/_answers/permitted';
import { refusal } from '@/app/api/_answers/refusal';
import { mselAskedSchema } from '@/reports/asked';
import { attachment } from '@/reports/attachment';
import { makeMsel } from '@/reports/msel/make-msel';
import { scenariosForPages } from '@/server/pages/scenarios';

/** A scenario as a master scenario events list, `?language=&file=`: it gives the story away, so it is for trainers. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const asked = await permitted(request, 'create-workshops');
  if ('refused' in asked) return asked.refused;
  const wanted = mselAskedSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!wanted.success) return refusal('malformed', 400);
  const scenario = (await scenariosForPages()).get((await params).slug);
  if (!scenario) return refusal('no-such-scenario', 404);
  return attachment(await makeMsel(scenario, wanted.data));
}
