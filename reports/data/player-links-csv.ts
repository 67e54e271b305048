import { teamLook } from '@/look/team-look';
import type { ExpectedItem } from '@/wire/expected';
import { ownTimeZone } from '@/wire/time-zone';
import { wordsIn } from '@/words/in-language';
import { isLanguage, sourceLanguage } from '@/words/messages/index';
import { csvRows } from '../sheets/csv';

/** The players of a list with their personal links, for a spreadsheet in this language: it can be read as a list again. */
export async function playerLinksCsv(players: readonly ExpectedItem[], asked: string): Promise<Buffer> {
  const language = isLanguage(asked) ? asked : sourceLanguage;
  const { t } = await wordsIn(language, ownTimeZone());
  const heads = (['name', 'email', 'group', 'team', 'role', 'link', 'joined'] as const).map((key) =>
    t(`expected.file.${key}`),
  );
  const rows = players.map(({ name, email, group, team, role, address, joined }) => [
    ...[name, email, group, team === null ? null : teamLook(team).letter],
    role && t(`common.role.${role}`),
    address,
    t(joined ? 'expected.file.yes' : 'expected.file.no'),
  ]);
  return csvRows([heads, ...rows], language);
}
