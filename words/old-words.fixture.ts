/** What a message must not say, and what it says instead; docs/words.md has the terms. */
type OldWords = readonly (readonly [found: RegExp, instead: string])[];

const signs = {
  straight: [/["']/, 'the quotation marks of the language, and ’'],
  semicolon: [/;/, 'two sentences'],
} as const;

const oldWords = {
  en: [
    [/\bstand(s|ing)?\b/i, 'is, is shown, stopped, active'],
    [/\b(go|goes|going|went) on\b(?! record)/i, 'continue, resume'],
    [/\bwhoever\b/i, 'anyone who, the person who'],
    [/\banew\b|\bdeal(s|t)? (again|everybody|everyone)\b/i, 'start over, reshuffle'],
    [/\bmeanwhile\b/i, 'nothing, or when it is'],
    [/\b(some|every|any)body\b/i, 'someone, everyone, anyone'],
    [/\bfilms?\b|\bfootage\b/i, 'video'],
    [/\bprivate facts?\b/i, 'intel'],
    [/\bfacilitators?\b|\btrainers?\b/i, 'instructor'],
    [/\bparticipants?\b|\blearners?\b/i, 'player'],
    [/\b(outcome|desk|intel) marks?\b|\bmarks? (from|run)\b/i, 'score'],
    [/\bforbidden\b|\btaken back\b/i, 'you can’t undo this'],
    [/\bfault is ours\b/i, 'it’s our fault, on our side'],
    [/\bslip of the pen\b/i, 'typo'],
    [/\bto the start\b|\btake the round home\b|\byou watch\b/i, 'home, export this round, observing'],
    [
      /\b(cannot|(do|does|did|is|are|was|were|has|have|had|will|would|could|should|must) not)\b/i,
      'a contraction',
    ],
    [/\b((you|we|they) are|(it|that|there|what|who) is)\b(?![.,!”])/i, 'a contraction'],
    [/[«»„]/, '“…”'],
    [/ …(?! \S)/, 'no space before …'],
    signs.straight,
    signs.semicolon,
  ],
  da: [
    [/\bdesken\b|\bdesk\b|\bskranken?\b/i, 'kundeservice'],
    [/\bstrømmen\b/i, 'feedet'],
    [/debrief/i, 'opsamling'],
    [/\bunderviser/i, 'instruktør'],
    [/\bspiller(e|en|ne)\b/i, 'deltager'],
    [/\bPIN(-kode)?\b/, 'pinkode'],
    [/\brubrik/i, 'vurderingsskema'],
    [/\bforbedringsplan/i, 'handlingsplan'],
    [/\bkonsol|\bkontrolrum/i, 'kontrolpanel'],
    [/\bfagsprog/i, 'floskler'],
    [/\bfortrolig|\bprivate oplysninger/i, 'intern viden'],
    [/\bSU\b/, 'kun holdtal'],
    [/\bfejltro/i, 'fejlopfattelse'],
    [/\blytning/i, 'overvågning'],
    [/\bfrø\b/i, 'startværdi (seed)'],
    [/\bstår? stille\b/i, 'er stoppet'],
    [/\bgår? videre\b/i, 'fortsæt'],
    [/\bkendsgerning/i, 'fakta'],
    [/\budgiv/i, 'send ud'],
    [/\bfilm/i, 'video'],
    [/\bkarakter/i, 'point'],
    [/\bikke at gøre noget\b/i, 'at gøre ingenting'],
    [/\bkontroll(ér|er)/i, 'tjek'],
    [/\bsætter pris på\b/i, 'indregner'],
    [/[}\d] s\b/, 'sek.'],
    [/[a-zæøå}]: (De[nrt]?|Du|Vi|Han|Hun|Med|Når|Hvis|Så|En|Et)\b/, 'a small letter after a colon'],
    [/[“”„]/, '»…«'],
    [/\S…/, 'a space before …'],
    signs.straight,
    signs.semicolon,
  ],
  pl: [
    [/\bdesk|(?<!\p{L})zapytani/iu, 'obsługa klienta, zgłoszenie'],
    [/(?<!\p{L})strumie[nń]/iu, 'feed'],
    [/debrief|\bpodsumowani/i, 'omówienie'],
    [/\binstruktor|\bfacylitator/i, 'trener'],
    [/\bgracz/i, 'uczestnik'],
    [/(?<!\p{L})drużyn/iu, 'zespół'],
    [/\b(kod(u|em|zie)?|numer(u|em)?) PIN\b/i, 'PIN'],
    [/\brubryk/i, 'kryteria oceny'],
    [/\bplan\p{L}* (popraw|naprawcz|usprawn|ulepsz)/iu, 'plan działań'],
    [/\bkonsol/i, 'panel'],
    [/(?<!\p{L})żargon|\bfrazes/iu, 'korpomowa'],
    [/\bpoufn|\bintel(u|em)?\b/i, 'informacje wewnętrzne'],
    [/\bfilm/i, 'wideo'],
    [/\brzutnik/i, 'projektor'],
    [/\brad(a|y|ę|zie|ą) (pracownik|zakładow)/iu, 'tryb zbiorczy'],
    [/(?<!\p{L})(nicnierobieni|nierobieni|zrobieni\p{L}* niczego)/iu, 'bezczynność'],
    [/\bsesj\p{L}* (gry|warsztat)/iu, 'runda, warsztat'],
    [/\p{L}(łeś|łaś|łbyś|łabyś)(?!\p{L})|\(a\)|ł\/a|\/-?ła/iu, 'words without the reader’s gender'],
    [/(?<!\p{L})Państw(o|a|u|em)(?!\p{L})|(?<!\p{L})Pan(a|i|u|em)?(?!\p{L})/u, 'ty, wy'],
    [/(?<=[\p{Ll},] )(Tw(ój|oj)|Wasz|Ci(ę|ebie)(?!\p{L}))/u, 'small letters: twój, wasz'],
    [/(?<!\p{L})prosz(ę|imy o)(?!\p{L})/iu, 'the imperative alone'],
    [/(?<!\p{L})(posiada(j|m|sz|\b)|dokona(j|ć|no)|celem (?=\p{L}+ni))/iu, 'mieć, the verb itself'],
    [
      /\bw oparciu o\b|\bna chwilę obecną\b|\bna ten moment\b|\bdnia dzisiejszego\b/iu,
      'na podstawie, teraz, dziś',
    ],
    [/\bkliknij (na|w) |\bdedykowan|\badresuj|\baplikuj|\bwspier(a|aj)(?!\p{L})/iu, 'no calques'],
    [/(?<!e-)\bmail|\bmejl/i, 'e-mail'],
    [/\d %/, '60%'],
    [/[“«»]/, '„…” and ‚…’'],
    [/ …(?! \S)/, 'no space before …'],
    signs.straight,
    signs.semicolon,
  ],
} as const satisfies Record<string, OldWords>;

/** The old words in a message, each with what to say instead; a language without a list has none. */
export function oldWordsIn(language: string, message: string): string[] {
  const list = Object.entries(oldWords).find(([name]) => name === language)?.[1] ?? [];
  return list.flatMap(([found, instead]) => {
    const match = found.exec(message);
    return match ? [`${match[0]} -> ${instead}`] : [];
  });
}
