import { stringify } from 'csv-stringify/sync';
import { permitted } from '@/app/api/_answers/permitted';
import { attachment } from '@/reports/attachment';
import { addAuditLine, auditList } from '@/server/accounts/audit';
import { pageContext } from '@/server/pages/page-context';

/** The whole audit list as CSV, newest first. Times are UTC. */
export async function GET(request: Request): Promise<Response> {
  const asked = await permitted(request, 'read-audit');
  if ('refused' in asked) return asked.refused;
  const { db } = pageContext();
  const lines = (await auditList(db)).map(({ at, ...line }) => ({ at: new Date(at).toISOString(), ...line }));
  await addAuditLine(db, { actor: asked.by, action: 'audit-exported', subject: '' });
  const columns = ['at', 'actor', 'action', 'subject'];
  const text = stringify(lines, { header: true, columns, bom: true, escape_formulas: true });
  const bytes = Buffer.from(text);
  return attachment({
    bytes,
    type: 'text/csv; charset=utf-8',
    name: { words: ['Golden Hour', 'audit'], extension: 'csv' },
  });
}
