import { dayIn } from '@/wire/time-zone';
import type { Asked } from './asked';
import { jsonOf } from './data/json';
import { sealedOf } from './data/sealed';
import { xapiOf } from './data/xapi';
import type { PrintDocument } from './pdf/document';
import { missingIn } from './pdf/letters/letters';
import { textsIn } from './pdf/letters/texts';
import { renderPdf } from './pdf/render';
import { type Reader, readerOf } from './reader';
import type { FileName } from './reading/download-name';
import { type EndedRound, objectivesOf, wordsOf } from './reading/ended-round';
import { inResultPoints } from './reading/result-points';
import { reportDocument } from './report/report';
import type { ReportedRound } from './report/round';
import { csvOf } from './sheets/csv';
import { sheetsOf } from './sheets/index';
import { sheetWords } from './sheets/words';
import { xlsxOf } from './sheets/xlsx';
import { debriefDeck } from './slides/debrief-deck';
import { pptxOf } from './slides/pptx';

/** What kind of file each extension is. */
export const fileTypes = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

/** A finished file and the name it is saved under. */
export type Made = { bytes: Buffer; type: string; name: FileName };

/** No file: the texts have these signs, which no font has. It is made when it is asked for with `anyway`. */
export type Unprintable = { unprintable: readonly string[] };

/** The file that was asked for; `homePage` is the address of this installation. */
export async function makeExport(
  round: EndedRound,
  asked: Asked & { homePage: string },
): Promise<Made | Unprintable> {
  const reader = await readerOf(asked.language, round.workshop.timeZone);
  const file = (extension: keyof typeof fileTypes, bytes: Buffer, part?: string): Made => ({
    bytes,
    type: fileTypes[extension],
    name: nameOf(reader, round, extension, part),
  });
  switch (asked.kind) {
    case 'report': {
      const document = reportOf(reader, round, asked.names);
      const unprintable = asked.anyway ? [] : await missingIn(textsIn(document));
      if (unprintable.length > 0) return { unprintable };
      return file('pdf', await renderPdf(document), reader.t('reports.report.kicker'));
    }
    case 'slides':
      return file('pptx', await slidesOf(reader, round, asked.names), reader.t('reports.slides.kicker'));
    case 'workbook':
      return file('xlsx', await workbook(reader, round, asked.names));
    case 'table': {
      const bytes = table(reader, round, asked);
      return file('csv', bytes, reader.t(`exports.sheet.${asked.part}`));
    }
    case 'json':
      return file(
        'json',
        jsonOf(round, sheetsOf(round, sheetWords(reader, round.round.scenario), asked.names), asked.names),
      );
    case 'xapi':
      return file('json', xapiOf(round, asked.names, asked.homePage), 'xAPI');
    case 'sealed':
      return file('json', await sealedOf(round, asked.names), reader.t('exports.kinds.sealed'));
  }
}

function slidesOf(reader: Reader, round: EndedRound, names: boolean): Promise<Buffer> {
  return pptxOf(debriefDeck(reader, toldOf(reader, round, names)));
}

function reportOf(reader: Reader, round: EndedRound, names: boolean): PrintDocument {
  return reportDocument(reader, toldOf(reader, round, names));
}

function toldOf(reader: Reader, round: EndedRound, names: boolean): ReportedRound {
  const { workshop, startedAt, annotations } = round;
  const debrief = inResultPoints(round.debrief);
  const words = wordsOf(round, reader.language);
  const objectives = objectivesOf(round, reader.language);
  return { workshop: workshop.title, startedAt, debrief, words, names, annotations, objectives };
}

function workbook(reader: Reader, round: EndedRound, names: boolean): Promise<Buffer> {
  return xlsxOf(sheetsOf(round, sheetWords(reader, round.round.scenario), names), {
    heading: (column) => reader.t(`reports.column.${column}`),
    name: (sheet) => reader.t(`exports.sheet.${sheet}`),
  });
}

/** A table without rows is a file with nothing but its byte order mark. */
function table(
  reader: Reader,
  round: EndedRound,
  { part, names }: Extract<Asked, { kind: 'table' }>,
): Buffer {
  const sheet = sheetsOf(round, sheetWords(reader, round.round.scenario), names).find(
    ({ id }) => id === part,
  );
  return csvOf(sheet ?? { id: part, columns: [], rows: [] }, {
    heading: (column) => reader.t(`reports.column.${column}`),
    language: reader.language,
  });
}

/** "Monday group, Seat taken, 2026-05-04": what it is and when it was, for a folder full of downloads. */
function nameOf(
  { language, timeZone }: Reader,
  round: EndedRound,
  extension: string,
  part?: string,
): FileName {
  const day = dayIn(round.startedAt ?? Date.now(), timeZone);
  return {
    words: [round.workshop.title, wordsOf(round, language).title],
    last: part === undefined ? [day] : [day, part],
    extension,
  };
}
