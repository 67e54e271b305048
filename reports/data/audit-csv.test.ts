import { expect, test } from 'vitest';
import { auditCsv } from './audit-csv';

const at = Date.UTC(2026, 11, 31, 23, 30);
const line = (action: string, subject: string) => ({ id: action, at, actor: 'Ída', action, subject });

test('the audit list has its reader\u2019s words, clock and separator, and no formula', async () => {
  const lines = [line('workshop-created', '=1+1'), line('of-a-newer-version', '__proto__')];
  const da = (await auditCsv(lines, { language: 'da', zone: 'Europe/Copenhagen' })).toString();
  const [head, first, second] = da.replace('\uFEFF', '').split('\r\n');
  expect(head).toMatch(/^[^;]+ \(Europe\/Copenhagen\);[^;]+;[^;]+;[^;]+$/);
  expect(first).toMatch(/^2027-01-01 00:30:00;Ída;[^;]+;"?'=1\+1"?$/);
  expect(first).not.toContain('workshop-created');
  expect(second).toBe('2027-01-01 00:30:00;Ída;of-a-newer-version;__proto__');
  const en = (await auditCsv(lines, { language: 'en', zone: 'Pacific/Pago_Pago' })).toString();
  expect(en).toContain('2026-12-31 12:30:00,Ída,Created a workshop,');
  expect((await auditCsv([], { language: 'xx', zone: 'UTC' })).toString()).toContain('(UTC)');
});
