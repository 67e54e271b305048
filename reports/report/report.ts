import type { PrintDocument } from '../pdf/document';
import { type Reader, withWeekdays } from '../reader';
import type { ReportedRound } from './round';
import { board } from './sections/board';
import { limits, plan, questions } from './sections/closing';
import { cover } from './sections/cover';
import { curves } from './sections/curves';
import { decisions } from './sections/decisions';
import { desk } from './sections/desk';
import { moments } from './sections/moments';
import { outcome } from './sections/outcome';
import { realCase } from './sections/real-case';
import { rubric } from './sections/rubric';
import { statements } from './sections/statements';
import { teams } from './sections/teams';

/** The after-action report, in the order in which one talks about a round. */
export function reportDocument(anyReader: Reader, round: ReportedRound): PrintDocument {
  const { debrief, words } = round;
  const reader = withWeekdays(anyReader, words.firstDay);
  return {
    title: reader.t('reports.report.of', { title: words.title }),
    language: reader.language,
    footer: reader.footer,
    blocks: [
      ...cover(reader, round),
      ...outcome(reader, debrief),
      ...curves(reader, debrief),
      ...moments(reader, round),
      ...decisions(reader, round),
      ...teams(reader, round),
      ...(debrief.onPaper ? [] : desk(reader, debrief)),
      ...statements(reader, round),
      ...rubric(reader, round),
      ...realCase(reader, words),
      ...questions(reader),
      ...limits(reader, debrief),
      ...board(reader, round),
      ...plan(reader, round),
    ],
  };
}
