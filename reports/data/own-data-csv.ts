import type { OwnData, OwnHomework } from '@/server/privacy/own-data';
import { clockIn, isTimeZone, ownTimeZone } from '@/wire/time-zone';
import { csvRows } from '../sheets/csv';

/** What is kept about a seat as a table for a spreadsheet in this language: one line for each thing, in order, by the workshop's clock. */
export function ownDataCsv(data: OwnData, language: string): Buffer {
  const zone = isTimeZone(data.timeZone) ? data.timeZone : ownTimeZone();
  const rows = data.rounds.flatMap((round) => [
    ...round.acts.map(({ what, at, detail }) => [round.title, clockIn(at, zone), what, detail]),
    ...Object.entries(round.survey ?? {}).map(([key, value]) => [
      round.title,
      '',
      `survey ${key}`,
      String(value ?? ''),
    ]),
    ...round.cards.map((text) => [round.title, '', 'card', text]),
    ...(round.certificate
      ? [[round.title, '', 'certificate', `${round.certificate.code} ${round.certificate.name ?? ''}`]]
      : []),
  ]);
  const { homework, listed } = data;
  const known = homework ? homeworkLines(homework, zone) : [];
  const expected = listed
    ? [
        [
          data.workshop ?? '',
          '',
          'player list',
          [listed.name, listed.email, listed.group].filter(Boolean).join(', '),
        ],
      ]
    : [];
  return csvRows([['round', `at (${zone})`, 'what', 'detail'], ...known, ...expected, ...rows], language);
}

function homeworkLines({ title, name, tries, platforms }: OwnHomework, zone: string): string[][] {
  return [
    [title, '', 'homework', name ?? ''],
    ...platforms.map(({ name, id }) => [title, '', 'learning platform', `${name}: ${id}`]),
    ...tries.map(({ startedAt, score }) => [
      title,
      clockIn(startedAt, zone),
      'try',
      score === null ? '' : String(Math.round(score * 10) / 10),
    ]),
  ];
}
