import { debrief } from '@/engine/debrief';
import { debriefWords } from '@/engine/debrief/words';
import { beginningOf, rehearse } from '@/engine/lab/rehearse';
import { renderPdf } from '@/reports/pdf/render';
import { readerOf } from '@/reports/reader';
import type { EndedRound } from '@/reports/reading/ended-round';
import { reportDocument } from '@/reports/report/report';
import { sheetsOf } from '@/reports/sheets/index';
import { sheetWords } from '@/reports/sheets/words';
import { xlsxOf } from '@/reports/sheets/xlsx';
import type { Row } from './page';
import { benchedScenario } from './scenario';

const slugs = ['seat-taken', 'happy-to-help'];
const people = { teams: 12, seatsPerTeam: 5, languages: ['en'], seed: 7 };
const repetitions = 5;

const columns: Row[][] = [];
for (const slug of slugs) columns.push(await measure(slug));
console.log(JSON.stringify(columns));

/**
 * How long an instructor waits for each export of a round of sixty players in twelve teams, whose debrief has been
 * made.
 */
async function measure(slug: string): Promise<Row[]> {
  const scenario = await benchedScenario(slug);
  const given = { scenario, ...people };
  const { round, log } = rehearse(given);
  const ended: EndedRound = {
    roundId: 'bench',
    workshop: { id: 'bench', title: 'Bench', worksCouncil: false, timeZone: 'UTC' },
    startedAt: 0,
    endedAt: 0,
    beginning: beginningOf(given),
    round,
    log,
    debrief: debrief(round, log),
    annotations: {},
  };
  const reader = await readerOf('en');
  const words = debriefWords(scenario, 'en');
  const told = { workshop: 'Bench', startedAt: 0, words, names: true, annotations: {}, objectives: {} };
  const report = () => renderPdf(reportDocument(reader, { ...told, debrief: ended.debrief }));
  const workbook = () =>
    xlsxOf(sheetsOf(ended, sheetWords(reader, scenario), true), { heading: (id) => id, name: (id) => id });
  return [
    ['', slug],
    ['report as PDF', await wall(report)],
    ['workbook as XLSX', await wall(workbook)],
  ];
}

async function wall(what: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < repetitions; i++) {
    const begun = performance.now();
    await what();
    times.push(performance.now() - begun);
  }
  const middle = times.sort((a, b) => a - b)[Math.floor(repetitions / 2)] ?? Number.NaN;
  return `${middle.toFixed(0)} ms`;
}
