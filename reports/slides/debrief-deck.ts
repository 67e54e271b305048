import type { TeamDebrief } from '@/engine/debrief/types';
import { lightColour } from '@/look/light-colour';
import { teamLook } from '@/look/team-look';
import { cardKinds } from '@/wire/annotations';
import { type Reader, withWeekdays } from '../reader';
import { choiceLabel } from '../reading/choice-label';
import { choiceGroups, decisionRows } from '../reading/decision-rows';
import { firstSentences } from '../reading/first-sentences';
import { bestMove, largestDivergence, largestLoss, type Move, toldMoment } from '../reading/instructive';
import { placed } from '../reading/places';
import { reasonIn } from '../reading/reason';
import { minutesFor, roomQuestions, type SlideKind } from '../reading/slide-list';
import type { ReportedRound } from '../report/round';
import { curvesBody } from './curves-body';
import type { Deck, DeckBody, DeckSlide } from './deck';

/** As much of a long text as a room reads in one look, in signs. */
const mostSigns = 230;
const mostCards = 4;
const mostTeams = 12;

/** The slides that a room talks about, in the wall's order; what did not happen has no slide. */
export function debriefDeck(anyReader: Reader, round: ReportedRound): Deck {
  const reader = withWeekdays(anyReader, round.words.firstDay);
  const given = { reader, round };
  const slides = [outcome, curves, divergence, loss, recovery, whatIf, realCase, questions, board];
  return {
    title: reader.t('reports.slides.title', { title: round.words.title }),
    language: reader.language,
    foot: `${round.workshop} · ${round.words.title}`,
    slides: slides.flatMap((slide) => slide(given) ?? []),
  };
}

type Given = { reader: Reader; round: ReportedRound };
type Found = DeckSlide | undefined;

function outcome({ reader, round: { debrief } }: Given): Found {
  const { t, team } = reader;
  const { places, close } = placed(debrief.teams);
  const rows = places.slice(0, mostTeams).map((one) => ({
    label: team(one.team.index),
    value: one.result,
    colour: teamColour(one.team),
  }));
  const none: DeckBody = { body: 'list', items: [t('projector.story.noResult')], large: true };
  return {
    ...told(reader, 'outcome', t('projector.story.outcome')),
    kicker: t(close ? 'projector.story.close' : 'projector.story.scale'),
    body: rows.length === 0 ? none : { body: 'bars', rows, from: 0, to: 100 },
    lead:
      places.length > rows.length
        ? t('projector.story.more', { count: places.length - rows.length })
        : undefined,
  };
}

function curves({ reader, round: { debrief } }: Given): Found {
  return { ...told(reader, 'curves', reader.t('projector.story.curves')), body: curvesBody(reader, debrief) };
}

function divergence({ reader, round: { debrief, words } }: Given): Found {
  const { t, team } = reader;
  const found = largestDivergence(debrief);
  if (!found) return undefined;
  const rows = found.choices.map(({ responseId, teams, effect }) => ({
    label: `${teams.map(({ index }) => team(index)).join(', ')}: ${
      choiceLabel({ decisionId: found.decisionId, responseId }, words) ?? t('debrief.decisions.silence')
    }`,
    value: effect,
    colour: effectColour(effect),
  }));
  return {
    ...told(reader, 'divergence', words.decisions[found.decisionId]?.question ?? ''),
    kicker: t('projector.story.divergence'),
    body: { body: 'bars', rows, from: 0 },
    question: t('projector.story.divergenceQuestion'),
  };
}

function loss(given: Given): Found {
  return move(given, 'loss', largestLoss(given.round.debrief));
}

function recovery(given: Given): Found {
  return move(given, 'recovery', bestMove(given.round.debrief));
}

/** Points that a bar can show. */
const leastShown = 0.05;

function move(
  { reader, round: { words } }: Given,
  kind: 'loss' | 'recovery',
  found: Move | undefined,
): Found {
  if (!found) return undefined;
  const { t, team, figures } = reader;
  const { decision } = found;
  const { decisionId, best, effect } = decision;
  const label = (responseId: string | null) =>
    choiceLabel({ decisionId, responseId }, words) ?? t('debrief.decisions.silence');
  const choice = label(decision.responseId);
  const because = reasonIn(reader.reason, figures, words);
  const why = decision.terms
    .filter((term) => Math.abs(term.effect.overall) >= leastShown)
    .sort((a, b) => Math.abs(b.effect.overall) - Math.abs(a.effect.overall))
    .slice(0, 4)
    .map((term) => ({ label: because(term), value: term.effect.overall }));
  // A move without effect was costly only beside a better answer: that one is shown with it.
  const instead =
    kind === 'loss' && best && Math.abs(effect.overall) < leastShown
      ? [{ label: label(best.responseId), value: effect.overall + best.gain }]
      : [];
  const rows = [{ label: choice, value: effect.overall }, ...why, ...instead];
  return {
    ...told(reader, kind, words.decisions[decision.decisionId]?.question ?? ''),
    kicker: t(`projector.story.${kind}`),
    lead: t('reports.slides.did', {
      team: team(found.team.index),
      choice,
      effect: figures.signed(effect.overall, 1),
    }),
    body: { body: 'bars', rows: rows.map((row) => ({ ...row, colour: effectColour(row.value) })), from: 0 },
    question: t(`projector.story.${kind}Question`),
  };
}

/** The dearest moment once more, with the answer that would have done most. */
function whatIf({ reader, round: { debrief, words } }: Given): Found {
  const { t, team, figures } = reader;
  const found = largestLoss(debrief);
  const best = found?.decision.best;
  if (!found || !best || best.gain <= 0) return undefined;
  const { decision } = found;
  const label = (responseId: string | null) =>
    choiceLabel({ decisionId: decision.decisionId, responseId }, words) ?? t('debrief.decisions.silence');
  const rows = [
    { label: label(decision.responseId), value: decision.effect.overall },
    { label: label(best.responseId), value: decision.effect.overall + best.gain },
  ];
  return {
    ...told(reader, 'what-if', words.decisions[decision.decisionId]?.question ?? ''),
    kicker: t('debrief.room.title.what-if'),
    lead: t('reports.slides.whatIf', {
      team: team(found.team.index),
      choice: label(best.responseId),
      gain: figures.signed(best.gain, 1),
    }),
    body: { body: 'bars', rows: rows.map((row) => ({ ...row, colour: effectColour(row.value) })), from: 0 },
    question: t('debrief.whatIf.modelShort'),
  };
}

function realCase({ reader, round: { debrief, words } }: Given): Found {
  const { t, team } = reader;
  const decisionId = toldMoment(debrief, words);
  const row = decisionRows(debrief.teams).find((one) => one.decisionId === decisionId);
  const did =
    (decisionId === undefined ? undefined : words.realCase.reality[decisionId]) ?? words.realCase.summary;
  const ours = (row ? choiceGroups(row) : []).slice(0, 3).map(({ responseId, teams }) => {
    const choice = choiceLabel({ decisionId: row?.decisionId ?? '', responseId }, words);
    return `${teams.map(({ index }) => team(index)).join(', ')}: ${choice ?? t('projector.story.nothingSaid')}`;
  });
  const theirs = {
    head: words.realCase.organisation,
    colour: hex('text'),
    items: [firstSentences(did, mostSigns)],
  };
  const columns =
    ours.length === 0
      ? [theirs]
      : [theirs, { head: t('projector.story.youDid'), colour: hex('accent'), items: ours }];
  return {
    ...told(reader, 'case', words.realCase.title),
    kicker: t('projector.story.case'),
    body: { body: 'columns', columns },
  };
}

function questions({ reader }: Given): Found {
  const items = roomQuestions.map((question) => reader.t(`debrief.questions.general.${question}`));
  return {
    ...told(reader, 'questions', reader.t('debrief.room.title.questions')),
    body: { body: 'list', items, large: true },
  };
}

/** The cards with most dots, or empty columns to write in. */
function board({ reader, round: { annotations } }: Given): Found {
  const { t } = reader;
  const cards = (annotations.cards ?? []).filter(({ hidden }) => !hidden);
  const columns = cardKinds.map((kind) => ({
    head: t(`debrief.board.kind.${kind}`),
    colour: hex({ keep: 'good', change: 'team-f', question: 'accent' }[kind]),
    items: cards
      .filter((card) => card.kind === kind)
      .toSorted((a, b) => b.dots - a.dots)
      .slice(0, mostCards)
      .map(({ text, dots }) => {
        const short = firstSentences(text, mostSigns / 2);
        return dots === 0 ? short : `${short} (${t('debrief.board.dots', { count: dots })})`;
      }),
  }));
  return { ...told(reader, 'board', t('debrief.board.title')), body: { body: 'columns', columns } };
}

/** What every slide has: its title, and for its speaker how long it takes and how to get people to talk. */
function told({ t }: Reader, kind: SlideKind, title: string) {
  const minutes = t('debrief.room.minutes', { count: minutesFor[kind] });
  return { kind, title, kicker: '', notes: `${minutes} ${t(`debrief.room.note.${kind}`)}` };
}

const hex = (token: string): string => lightColour(token).slice(1);
const teamColour = ({ index }: TeamDebrief): string => hex(teamLook(index).colour);
const effectColour = (value: number): string => hex(Math.round(value * 10) < 0 ? 'danger' : 'good');
