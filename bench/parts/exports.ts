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
import { median } from '../measures';
import type { Line } from '../page';
import { asPart } from '../part';
import { benchedScenario } from '../scenario';

const slugs = ['seat-taken', 'happy-to-help'];
const people = { teams: 12, seatsPerTeam: 5, languages: ['en'], seed: 7 };

await asPart(async ({ times }, tell) => {
  for (const slug of slugs) await tell({ head: slug, lines: await measure(slug, times) });
});

/**
 * How long an instructor waits for each export of a round of sixty players in twelve teams, whose debrief has been
 * made.
 */
async function measure(slug: string, times: number): Promise<Line[]> {
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
    { what: 'report as PDF', figure: await wall(report, times) },
    { what: 'workbook as XLSX', figure: await wall(workbook, times) },
  ];
}

async function wall(what: () => Promise<unknown>, times: number): Promise<string> {
  const made: number[] = [];
  for (let i = 0; i < times; i++) {
    const begun = performance.now();
    await what();
    made.push(performance.now() - begun);
  }
  return `${median(made).toFixed(0)} ms`;
}
