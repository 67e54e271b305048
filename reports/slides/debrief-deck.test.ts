import { expect, test } from 'vitest';
import { readerOf } from '../reader';
import { sampleWords } from '../reading/samples/debrief-words';
import { sampleDebrief } from '../reading/samples/sample-debrief';
import { debriefDeck } from './debrief-deck';
import { pptxOf } from './pptx';

async function deckIn(language: 'en' | 'da', teams: number) {
  const round = { workshop: 'Ærø group', startedAt: 0, words: sampleWords, names: false, annotations: {} };
  const debrief = sampleDebrief(teams);
  const [first] = debrief.teams;
  const [dearest] = first?.decisions ?? [];
  if (dearest) dearest.best = { responseId: null, gain: 50 };
  return debriefDeck(await readerOf(language, 'UTC'), { ...round, debrief, objectives: {} });
}

test('the nine slides of the wall, each with minutes and a note for its speaker', async () => {
  const { slides } = await deckIn('en', 3);
  expect(slides.map(({ kind }) => kind)).toEqual([
    ...['outcome', 'curves', 'divergence', 'loss', 'recovery', 'what-if', 'case', 'questions', 'board'],
  ]);
  for (const { notes } of slides) expect(notes).toMatch(/^\d+ minutes?\. ./);
});

test('they are in the language that was asked for, and name nobody', async () => {
  const text = JSON.stringify(await deckIn('da', 3));
  expect(text).toContain('Hold A');
  expect(text).not.toContain('Team A');
  for (const name of sampleDebrief(3).teams.flatMap(({ names }) => names))
    expect(text).not.toContain(`"${name}"`);
});

test('a move that did nothing is dear beside what would have helped: its slide has that answer too, and no bar of nothing else', async () => {
  const debrief = sampleDebrief(1);
  const [team] = debrief.teams;
  const [dearest] = team?.decisions ?? [];
  if (!dearest) throw new Error('the sample has no decision');
  const nothing = { ...dearest.effect, overall: 0 };
  dearest.effect = nothing;
  dearest.terms = dearest.terms.map((term) => ({ ...term, effect: nothing }));
  dearest.best = { responseId: null, gain: 50 };
  const round = { workshop: 'Ærø group', startedAt: 0, words: sampleWords, names: false, annotations: {} };
  const { slides } = debriefDeck(await readerOf('en', 'UTC'), { ...round, debrief, objectives: {} });
  const slide = slides.find(({ kind }) => kind === 'loss');
  expect(slide?.body).toMatchObject({ body: 'bars', rows: [{ value: 0 }, { value: 50 }] });
});

test('they become a presentation', async () => {
  const bytes = await pptxOf(await deckIn('en', 3));
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  for (const part of ['ppt/slides/slide9.xml', 'ppt/charts/chart1', 'ppt/notesSlides/notesSlide9.xml'])
    expect(bytes.includes(part)).toBe(true);
});
