import { stringify } from 'csv-stringify/sync';
import type { OwnData } from './own-data';

/** What is kept about a seat as a table: one line for each thing, in order; formulas are defused. */
export function ownDataCsv(data: OwnData): Buffer {
  const rows = data.rounds.flatMap((round) => [
    ...round.acts.map(({ what, at, detail }) => [round.title, new Date(at).toISOString(), what, detail]),
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
  const text = stringify([['round', 'at', 'what', 'detail'], ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return Buffer.from(text);
}
