import { type AuditAction, auditActions } from '@/wire/audit-actions';
import type { AuditItem } from '@/wire/lists';
import { clockIn } from '@/wire/time-zone';
import { wordsIn } from '@/words/in-language';
import { isLanguage, sourceLanguage } from '@/words/messages/index';
import { csvRows } from '../sheets/csv';

/** The audit list for a spreadsheet in this language, by the clock of this zone. */
export async function auditCsv(
  lines: readonly AuditItem[],
  { language: asked, zone }: { language: string; zone: string },
): Promise<Buffer> {
  const language = isLanguage(asked) ? asked : sourceLanguage;
  const { t } = await wordsIn(language, zone);
  const inWords = (action: string) => {
    const known: AuditAction | undefined = auditActions.find((one) => one === action);
    return known ? t(`people.audit.action.${known}`) : action;
  };
  const heads = [
    `${t('people.audit.when')} (${zone})`,
    ...(['who', 'what', 'subject'] as const).map((head) => t(`people.audit.${head}`)),
  ];
  const rows = lines.map(({ at, actor, action, subject }) => [
    ...[clockIn(at, zone), actor, inWords(action), subject],
  ]);
  return csvRows([heads, ...rows], language);
}
