import { describe, expect, it } from 'vitest';
import type { SomeAnnotations } from '@/wire/annotations';
import type { Language } from '@/words/messages/index';
import type { Block } from '../pdf/document';
import { renderPdf } from '../pdf/render';
import { readerOf } from '../reader';
import { sampleWords } from '../reading/samples/debrief-words';
import { sampleDebrief } from '../reading/samples/sample-debrief';
import { reportDocument } from './report';

describe('the after-action report', () => {
  it('tells how every team ended, with its figures', async () => {
    const text = textOf((await documentOf(3, true)).blocks);
    for (const { outcome } of sampleDebrief(3).teams) {
      const end = Math.round(outcome.end);
      expect(text).toContain(end < 0 ? `−${-end}` : `${end > 0 ? '+' : ''}${end}`);
    }
    expect(text).toContain('Team C');
  });

  it('names people only when asked to', async () => {
    const [first = ''] = sampleDebrief(3).teams.flatMap(({ names }) => names);
    expect(first).not.toBe('');
    expect(textOf((await documentOf(3, true)).blocks)).toContain(first);
    const unnamed = textOf((await documentOf(3, false)).blocks);
    for (const name of sampleDebrief(3).teams.flatMap(({ names }) => names)) {
      expect(unnamed).not.toMatch(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u'));
    }
  });

  it('draws every team, however many there are, and says in words what a chart shows', async () => {
    const { blocks } = await documentOf(12, false);
    const charts = blocks.flatMap((block) => (block.block === 'drawing' ? [block.drawing] : []));
    const drawn = charts.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.shape === 'words' ? [shape.text] : [])),
    );
    for (const letter of 'ABCDEFGHIJKL') expect(drawn).toContain(`Team ${letter}`);
    for (const { alt } of charts) expect(alt).toMatch(/Team [A-L] [+−]?\d/);
  });

  it('speaks the language that was asked for, in all its words', async () => {
    const paper = await documentOf(2, false, 'da');
    expect(paper.language).toBe('da');
    expect(textOf(paper.blocks)).toContain('Handlingsplan');
    expect(textOf(paper.blocks)).not.toContain('Improvement plan');
  });

  it('holds what was written: statements with marks, levels, the board, the plan', async () => {
    const text = textOf((await documentOf(1, true)).blocks);
    for (const words of [
      'We are sorry.',
      'shows empathy, jargon (the instructor disagrees)',
      'Care for those affected',
      '2.5',
      'We shared (2 dots)',
      'A rota',
      'Kasper was brave 2',
      'Dec 1, 2026',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Rude words');
    expect(textOf((await documentOf(1, false)).blocks)).not.toContain('Kasper');
  });

  it('marks what was written in another language than its reader’s, to the eye and to a screen reader', async () => {
    const paper = await documentOf(1, true, 'da');
    expect(textOf(paper.blocks)).toContain('Skrevet på engelsk');
    expect(textOf((await documentOf(1, true)).blocks)).not.toContain('Written in');
  });

  it('stands for a round that was ended before anything happened', async () => {
    const debrief = sampleDebrief(1);
    const teams = debrief.teams.map((team) => ({ ...team, curve: [], decisions: [] }));
    const doingNothing = { ...debrief.doingNothing, curve: [] };
    const empty = { ...debrief, teams, doingNothing, realCase: null };
    const reader = await readerOf('en');
    const round = {
      workshop: 'Monday',
      startedAt: null,
      debrief: empty,
      words: sampleWords,
      names: false,
      annotations: {},
      objectives: {},
    };
    const pdf = await renderPdf(reportDocument(reader, round));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('becomes a tagged PDF with a title, a language and descriptions', async () => {
    const pdf = (await renderPdf(await documentOf(2, true, 'da'))).toString('latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    for (const mark of [
      '/StructTreeRoot',
      '/Marked true',
      '/Lang (da)',
      '/DisplayDocTitle true',
      '/S /Figure',
      '/S /TH',
    ])
      expect(pdf).toContain(mark);
    expect(pdf).toMatch(/SourceSerif4-SemiBold/);
  });
});

async function documentOf(teams: number, names: boolean, language: Language = 'en') {
  const round = {
    workshop: 'Monday group',
    startedAt: 0,
    debrief: sampleDebrief(teams),
    words: sampleWords,
    names,
    annotations,
    objectives: { care: 'Care for those affected' },
  };
  return reportDocument(await readerOf(language), round);
}

const [team] = sampleDebrief(1).teams;
const decisionId = team?.decisions[0]?.decisionId ?? '';
const annotations: SomeAnnotations = {
  statements: [
    {
      ...{ id: 's', teamId: team?.teamId ?? '', decisionId, kind: 'statement', text: 'We are sorry.' },
      ...{ words: 3, limit: 60, language: 'en', minute: 0, removed: false },
      marks: [
        { mark: 'empathy', spans: [] },
        { mark: 'jargon', spans: [] },
      ],
    },
  ],
  overrules: [
    {
      ...{ id: 'o', teamId: team?.teamId ?? '', decisionId, mark: 'jargon', holds: false },
      ...{ authorName: 'Ina', removed: false },
    },
  ],
  grades: [2, 3].map((level) => ({
    ...{ id: `g${level}`, authorId: `${level}`, authorName: 'Ina', observer: false },
    ...{ teamId: team?.teamId ?? '', decisionId: null, objectiveId: 'care', level },
    ...{ comment: `Kasper was brave ${level}`, removed: false },
  })),
  cards: [false, true].map((hidden) => ({
    ...{ id: `c${hidden}`, kind: 'keep', teamId: null, text: hidden ? 'Rude words' : 'We shared', at: 0 },
    ...{ dots: 2, hidden, authorId: null, voters: [], removed: false },
  })),
  plan: [{ id: 'p', action: 'A rota', owner: 'Kasper', due: '2026-12-01', doneAt: null, removed: false }],
};

/** Everything that stands on the paper as words. */
function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => JSON.stringify(block)).join('\n');
}
