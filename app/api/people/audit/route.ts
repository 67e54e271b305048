import { languageAsked, wordsAsked, zoneAsked } from '@/app/api/_answers/language-asked';
import { permitted } from '@/app/api/_answers/permitted';
import { attachment } from '@/reports/attachment';
import { auditCsv } from '@/reports/data/audit-csv';
import { fileTypes } from '@/reports/make';
import { addAuditLine, auditList } from '@/server/accounts/audit';
import { pageContext } from '@/server/pages/page-context';
import { dayIn } from '@/wire/time-zone';

/** The whole audit list as a table, newest first, in `?language=` and by the clock of `?zone=`. */
export async function GET(request: Request): Promise<Response> {
  const asked = await permitted(request, 'read-audit');
  if ('refused' in asked) return asked.refused;
  const { db } = pageContext();
  const zone = zoneAsked(request);
  const bytes = await auditCsv(await auditList(db), { language: languageAsked(request), zone });
  await addAuditLine(db, { actor: asked.by, action: 'audit-exported', subject: '' });
  const { t } = await wordsAsked(request);
  const words = ['Golden Hour', t('people.audit.title')];
  const name = { words, last: [dayIn(Date.now(), zone)], extension: 'csv' };
  return attachment({ bytes, type: fileTypes.csv, name });
}
