import { languageAsked } from '@/app/api/_answers/language-asked';
import { refusal } from '@/app/api/_answers/refusal';
import { attachment } from '@/reports/attachment';
import { homeworkCsv } from '@/reports/data/homework-csv';
import { progressOf } from '@/server/homework/progress';
import { ownHomework } from '@/server/homework/records';
import { noteByAccount, pageContext } from '@/server/pages/page-context';
import { type Given, ownedBy } from '../../_asked/owned';

/** What came of a homework as a table, in `?language=`; in works-council mode counts only. */
export async function GET(request: Request, given: Given): Promise<Response> {
  const asked = await ownedBy(request, given);
  if ('refused' in asked) return asked.refused;
  const { owned } = asked;
  const { db } = pageContext();
  const homework = await ownHomework(db, owned);
  if (!homework) return refusal('no-such-homework', 404);
  const progress = await progressOf(db, homework);
  const bytes = await homeworkCsv({ homework, progress }, languageAsked(request));
  await noteByAccount(request.headers, { action: 'exported', subject: homework.title });
  const name = { words: [homework.title], extension: 'csv' };
  return attachment({ bytes, type: 'text/csv; charset=utf-8', name });
}
