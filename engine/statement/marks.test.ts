import { describe, expect, test } from 'vitest';
import type { MarkKind } from '../vocabulary';
import { languageOfText, marksOf } from './marks';

type Case = [text: string, marks: MarkKind[]];

const english: Case[] = [
  ['We are sorry.', ['empathy']],
  ['We are not sorry.', []],
  ['We’re deeply sorry for what you went through on Sunday.', ['empathy']],
  ['We cannot apologise enough for what happened on board.', ['acknowledges', 'empathy']],
  ['We will never apologise for this decision.', []],
  ['Our sincere apologies to him and to his family.', ['empathy']],
  ['We are sorry if anyone was offended.', ['blame-shifting']],
  ['We apologise to those of you who feel offended.', ['blame-shifting']],
  ['We regret the way this was perceived.', ['blame-shifting']],
  ['We take full responsibility.', ['responsibility']],
  ['We take no responsibility for the acts of others.', []],
  ['We do not accept responsibility.', []],
  ['We are not responsible.', ['blame-shifting']],
  ['This was our mistake, and nobody else’s.', ['responsibility']],
  ['It was not our fault.', ['blame-shifting']],
  ['It was not the weather, we are responsible.', ['responsibility']],
  ['We were wrong.', ['responsibility']],
  ['We were not wrong.', []],
  ['We failed a passenger who had done nothing to deserve it.', ['responsibility']],
  ['We should have asked first.', ['responsibility']],
  ['Mistakes were made.', ['blame-shifting']],
  ['Are we responsible? We are asking ourselves that tonight.', []],
  ['The police are responsible for what happened.', ['acknowledges', 'blame-shifting']],
  ['The passenger is not to blame.', []],
  ['The passenger refused to leave the aircraft.', ['blame-shifting']],
  ['This was due to a software error of a supplier.', ['blame-shifting']],
  ['An isolated incident, taken out of context.', ['blame-shifting']],
  ['We know what you saw, because we saw it too.', ['acknowledges']],
  ['We do not know what happened.', []],
  ['You are right: this should never have happened.', ['acknowledges']],
  ['We will refund every ticket by Friday.', ['remedy']],
  ['We will not refund any tickets.', []],
  ['Everyone on flight 12 gets their money back.', ['remedy']],
  ['The old signs are back in all stores by Tuesday.', ['remedy']],
  ['From today no seated passenger will be asked to leave for staff.', ['remedy']],
  ['We will tell you more at 18:00 today.', ['next-update']],
  ['More at nine tomorrow, here.', ['next-update']],
  ['We will not say more today.', []],
  ['As soon as we know why, we will tell you.', ['next-update']],
  ['We had to re-accommodate four customers.', ['jargon']],
  ['We take this matter very seriously and are committed to excellence.', ['jargon']],
  ['We apologise for any inconvenience.', ['empathy', 'jargon']],
  ['Going forward we will leverage robust processes.', ['jargon']],
  ['I can only imagine how frightening that was for her.', ['empathy']],
  ['No one should ever be treated this way.', ['empathy']],
  ['Have a good Sunday.', []],
];

const danish: Case[] = [
  ['Vi beklager.', ['empathy']],
  ['Vi beklager ikke.', []],
  ['Vi beklager dybt det, der skete.', ['acknowledges', 'empathy']],
  ['Det beklager vi.', ['empathy']],
  ['Vi er meget kede af det.', ['empathy']],
  ['Vi er ikke kede af det.', []],
  ['Undskyld.', ['empathy']],
  ['Vi kan ikke undskylde nok.', ['empathy']],
  ['Vi beklager, hvis nogen har følt sig krænket.', ['blame-shifting']],
  ['Vi beklager, at nogle føler sig stødt.', ['blame-shifting']],
  ['Vi beklager måden, det blev opfattet på.', ['blame-shifting']],
  ['Vi tager det fulde ansvar.', ['responsibility']],
  ['Vi tager ikke ansvar for andres handlinger.', []],
  ['Ansvaret er vores.', ['responsibility']],
  ['Vi er ikke ansvarlige.', ['blame-shifting']],
  ['Det var vores fejl.', ['responsibility']],
  ['Det var ikke vores fejl.', ['blame-shifting']],
  ['Det var ikke vejret, vi har ansvaret.', ['responsibility']],
  ['Vi tog fejl.', ['responsibility']],
  ['Vi har svigtet en passager.', ['responsibility']],
  ['Vi burde have spurgt først.', ['responsibility']],
  ['Der er begået fejl.', ['blame-shifting']],
  ['Der blev sket fejl i processen.', ['blame-shifting']],
  ['Er vi ansvarlige? Det spørger vi os selv om.', []],
  ['Det skyldes en fejl hos leverandøren.', ['blame-shifting']],
  ['Passageren nægtede at forlade flyet.', ['blame-shifting']],
  ['Passageren er ikke skyld i det.', []],
  ['Det er et enkeltstående tilfælde, revet ud af sammenhængen.', ['blame-shifting']],
  ['Vi har set optagelserne, og vi ved, hvad der skete.', ['acknowledges']],
  ['I har ret: Det burde aldrig være sket.', ['acknowledges']],
  ['Alle på flyet får pengene tilbage.', ['remedy']],
  ['Vi refunderer alle billetter senest fredag.', ['remedy']],
  ['Vi refunderer ikke billetter.', []],
  ['Fra i dag må ingen, der sidder ned, bedes om at gå.', ['remedy']],
  ['Vi fortæller mere kl. 18.', ['next-update']],
  ['I morgen klokken ni melder vi ud igen.', ['next-update']],
  ['Vi fortæller ikke mere i dag.', []],
  ['Så snart vi ved mere, fortæller vi det her.', ['next-update']],
  ['Vi tager sagen meget alvorligt.', ['jargon']],
  ['Vi beklager ulejligheden.', ['empathy', 'jargon']],
  ['Fremadrettet implementerer vi robuste processer.', ['jargon']],
  ['Vi forstår godt, at I er vrede.', ['empathy']],
  ['Det må have været skræmmende for hende.', ['empathy']],
  ['Ingen skal behandles sådan.', ['empathy']],
  ['God søndag.', []],
];

const given = (text: string, language: string) => marksOf(text, language).map(({ mark }) => mark);

describe('[Q7] marks of English statements', () => {
  test.each(english)('%s', (text, marks) => expect(given(text, 'en')).toEqual(marks));
});

describe('[Q7] marks of Danish statements', () => {
  test.each(danish)('%s', (text, marks) => expect(given(text, 'da')).toEqual(marks));
});

test('[Q7] a mark shows the words it rests on', () => {
  const text = 'On Sunday we got it wrong. We will pay it back by Friday, and we are sorry.';
  const shown = marksOf(text, 'en').map(({ mark, spans }) => [
    mark,
    spans.map(({ from, to }) => text.slice(from, to)),
  ]);
  expect(shown).toEqual([
    ['responsibility', ['we got it wrong']],
    ['empathy', ['we are sorry']],
    ['remedy', ['We will pay']],
  ]);
});

test('[Q7] a longer gap within a phrase, and the stop of an abbreviation, do not blur what it rests on', () => {
  const text = 'Vi tager sagen alvorligt og melder ud igen kl. 18.';
  const mark = marksOf(text, 'da').find((one) => one.mark === 'next-update');
  expect(mark?.spans.map(({ from, to }) => text.slice(from, to))).toEqual(['Vi', 'melder ud igen kl. 18']);
});

test('a language without a lexicon has no marks, and an empty text has none', () => {
  expect(marksOf('Ni bedaŭras, we are sorry.', 'eo')).toEqual([]);
  expect(marksOf('', 'en')).toEqual([]);
});

test('the language of a text is known by its small words', () => {
  expect(languageOfText('Vi er kede af det, og vi ringer til jer.', 'en')).toBe('da');
  expect(languageOfText('We are sorry and we will call you.', 'da')).toBe('en');
  expect(languageOfText('Quillby!', 'da')).toBe('da');
});
