import type { HomeworkItem, HomeworkProgress } from '@/wire/homework';
import { clockIn, isTimeZone, ownTimeZone } from '@/wire/time-zone';
import { wordsIn } from '@/words/in-language';
import { isLanguage, sourceLanguage } from '@/words/messages/index';
import { csvRows } from '../sheets/csv';
import type { Value } from '../sheets/sheet';

type Told = { homework: Pick<HomeworkItem, 'timeZone'>; progress: HomeworkProgress };

/** A homework's results for a spreadsheet in this language: a line for each person, or in works-council mode the counts. */
export async function homeworkCsv({ homework, progress }: Told, asked: string): Promise<Buffer> {
  const language = isLanguage(asked) ? asked : sourceLanguage;
  const zone = isTimeZone(homework.timeZone) ? homework.timeZone : ownTimeZone();
  const { t } = await wordsIn(language, zone);
  const { people } = progress;
  if (people === null) return csvRows(counts(progress, t), language);
  const heads: Value[] = [
    ...[t('homework.file.name'), t('homework.file.tries'), t('homework.file.best')],
    ...[t('homework.file.percentile'), t('homework.file.first', { zone }), t('homework.file.last', { zone })],
    t('homework.file.late'),
  ];
  const at = (moment: number | null) => (moment === null ? null : clockIn(moment, zone));
  const rows = people.map((person, index): Value[] => [
    person.name ?? t('homework.detail.nameless', { number: index + 1 }),
    person.tries,
    rounded(person.best),
    rounded(person.percentile),
    at(person.firstAt),
    at(person.lastAt),
    t(person.late ? 'homework.file.yes' : 'homework.file.no'),
  ]);
  return csvRows([heads, ...rows], language);
}

type Translate = Awaited<ReturnType<typeof wordsIn>>['t'];

function counts({ begun, ended, tries, median }: HomeworkProgress, t: Translate): Value[][] {
  return [
    [t('homework.file.what'), t('homework.file.count')],
    [t('homework.detail.begun'), begun],
    [t('homework.detail.ended'), ended],
    [t('homework.detail.tries'), tries],
    [t('homework.detail.median'), rounded(median)],
  ];
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}
