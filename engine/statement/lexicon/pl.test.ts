import { describe, expect, test } from 'vitest';
import type { MarkKind } from '../../vocabulary';
import { foundIn } from '../found';
import { languageOfText, marksOf } from '../marks';

type Case = [text: string, marks: MarkKind[]];

const sorry: Case[] = [
  ['Przepraszamy.', ['empathy']],
  ['Nie przepraszamy.', []],
  ['Nie zamierzamy nikogo przepraszać.', []],
  ['Bardzo przepraszamy za to, co się stało w sobotę.', ['acknowledges', 'empathy']],
  ['Chcielibyśmy z całego serca przeprosić panią Annę i jej córkę.', ['empathy']],
  ['Proszę przyjąć nasze najszczersze przeprosiny.', ['empathy']],
  ['Jest nam po prostu przykro. Tyle.', ['empathy']],
  ['Jest nam przykro i wstyd.', ['empathy']],
  ['przykro nam ze musieliscie tyle czekac', ['empathy']],
  ['Wcale nie jest nam przykro.', []],
  ['Ubolewamy nad śmiercią pana Marka i myślami jesteśmy z jego bliskimi.', ['empathy']],
  ['Rozumiemy wasz gniew.', ['empathy']],
  ['Nie rozumiemy tego oburzenia.', []],
  ['Nie potrafimy sobie wyobrazić, co teraz czujecie.', ['empathy']],
  ['Macie prawo być wściekli. Też byśmy byli.', ['empathy']],
  ['To musiało być dla niej upokarzające.', ['empathy']],
  ['Nikt nie powinien być tak traktowany.', ['empathy']],
  ['Ta pani nie zasłużyła na takie traktowanie.', ['empathy']],
  ['Przepraszamy wszystkich, którzy poczuli się urażeni.', ['blame-shifting']],
  ['Jeśli kogoś uraziliśmy, to przepraszamy.', ['blame-shifting']],
  ['Przykro nam, że niektórzy z państwa poczuli się dotknięci.', ['blame-shifting']],
  ['Wasz gniew jest zrozumiały.', ['empathy']],
  ['Nie chcieliśmy nikogo urazić.', []],
  ['Szkoda, że tak to odebraliście.', ['blame-shifting']],
  ['Żałujemy, że nasz żart został źle odebrany.', ['blame-shifting']],
  ['Bardzo nam przykro z powodu tego, co przydarzyło się pani Halinie.', ['acknowledges', 'empathy']],
  ['Każdą z tych rodzin przeprosimy osobiście.', ['empathy']],
  ['Nigdy nie przeprosimy za ten żart.', []],
  ['Nie ma słów, które oddałyby, jak bardzo nam przykro.', ['empathy']],
  ['Rozumiemy, że wielu z was boi się o oszczędności.', ['empathy']],
  ['Łączymy się w bólu z rodziną zmarłego.', ['empathy']],
  ['Składamy najszczersze kondolencje rodzinie pana Jana.', ['empathy']],
  ['Przepraszamy tych z państwa, którzy poczuli się zawiedzeni.', ['blame-shifting']],
  ['Przepraszamy, jeśli was rozczarowaliśmy.', ['blame-shifting']],
];

const owned: Case[] = [
  ['Bierzemy za to pełną odpowiedzialność.', ['responsibility']],
  ['Odpowiedzialność za ten wyciek bierzemy na siebie.', ['responsibility']],
  ['Nie ponosimy odpowiedzialności za działania osób trzecich.', ['blame-shifting']],
  ['Zawaliliśmy. Nie ma wymówek.', ['responsibility']],
  ['Daliśmy plamę i wiemy o tym.', ['acknowledges', 'responsibility']],
  ['Popełniliśmy błąd.', ['responsibility']],
  ['Popelnilismy blad, przepraszam w imieniu calej firmy', ['responsibility', 'empathy']],
  ['Nie popełniliśmy żadnego błędu.', []],
  ['Popełniono błędy.', ['blame-shifting']],
  ['Do systemu wkradł się błąd.', ['blame-shifting']],
  ['To nasza wina i niczyja inna.', ['responsibility']],
  ['To nie nasza wina.', ['blame-shifting']],
  ['To nie pogoda, to nasz błąd.', ['responsibility']],
  ['Czy to nasza wina? Sami zadajemy sobie to pytanie.', []],
  ['Powinniśmy byli najpierw zapytać.', ['responsibility']],
  ['Nie powinniśmy byli tego publikować.', ['responsibility']],
  ['Nie dopilnowaliśmy tego i zapłacili za to nasi klienci.', ['responsibility']],
  ['Wprowadziliśmy was w błąd.', ['responsibility']],
  ['Jesteśmy wam winni wyjaśnienie.', []],
  ['Nie mieliśmy racji.', ['responsibility']],
  ['Winę za opóźnienie ponosi dostawca.', ['blame-shifting']],
  ['To był błąd naszego podwykonawcy.', ['blame-shifting']],
  ['Awaria powstała z winy operatora.', ['blame-shifting']],
  ['Pasażer odmówił opuszczenia samolotu.', ['blame-shifting']],
  ['Pasażer nie jest niczemu winny.', []],
  ['Za błąd kierowcy odpowiadamy my.', ['responsibility']],
  ['To wina algorytmu, nie nasza.', ['blame-shifting']],
  ['Przez nasz błąd dwa tysiące osób dostało cudze faktury.', ['responsibility']],
  ['To fejk. Nie mamy z tym kontem nic wspólnego.', ['blame-shifting']],
  ['Z przyczyn od nas niezależnych lot się opóźnił.', ['blame-shifting']],
  ['Postąpiliśmy zgodnie z regulaminem.', ['blame-shifting']],
  ['Zgodnie z prawem wypłacimy odszkodowania.', ['remedy']],
  ['To odosobniony przypadek, a cytat jest wyrwany z kontekstu.', ['blame-shifting']],
  ['Nie mieliśmy na to żadnego wpływu.', ['blame-shifting']],
  ['Klientów zawiedliśmy, nie oni nas.', ['responsibility']],
  ['To był nasz błąd, nie stażysty.', ['responsibility']],
  ['To my zatrudniliśmy tego kierowcę i my za niego odpowiadamy.', ['responsibility']],
  ['Zareagowaliśmy za późno.', ['responsibility']],
  ['Potraktowaliśmy panią Helenę fatalnie.', ['responsibility']],
  ['Nie możemy uwierzyć, że do tego dopuściliśmy.', ['responsibility']],
  ['Nie ma co ukrywać, że daliśmy plamę.', ['responsibility']],
  ['Odpowiedzialność spoczywa na nas.', ['responsibility']],
  ['Odpowiedzialność spoczywa na organizatorze imprezy.', ['blame-shifting']],
  ['Nasza odpowiedzialność kończy się w chwili wydania paczki kurierowi.', ['blame-shifting']],
  ['Nie będziemy brać na siebie odpowiedzialności za cudze błędy.', ['blame-shifting']],
  ['My za to nie odpowiadamy.', ['blame-shifting']],
  ['Nie mamy sobie nic do zarzucenia.', ['blame-shifting']],
  ['Dane wyciekły przez lukę w oprogramowaniu naszego dostawcy.', ['blame-shifting']],
  ['Przez błędy w fakturach ucierpieli klienci i chcemy o tym mówić.', []],
  ['Awaria nastąpiła po stronie firmy zewnętrznej.', ['blame-shifting']],
  ['W tym sporze stoimy po stronie pasażerów.', []],
  ['Wszystkiemu winni są hakerzy.', ['blame-shifting']],
  ['Z powodu skarg klientów zmieniamy plan.', []],
  ['Nie będziemy zwalać winy na kuriera.', []],
  ['Mogliśmy zrobić więcej.', ['responsibility']],
  ['Zrobiliśmy wszystko, co mogliśmy.', []],
  ['Nie mogliśmy tego przewidzieć.', ['blame-shifting']],
  ['Kampania została przygotowana przez zewnętrzną agencję.', ['blame-shifting']],
];

const said: Case[] = [
  ['Widzieliśmy to nagranie.', ['acknowledges']],
  ['Nie widzieliśmy tego nagrania.', []],
  ['Nie wiemy, co się stało.', []],
  ['Macie rację: to nigdy nie powinno się wydarzyć.', ['acknowledges']],
  ['Nie mają racji.', []],
  ['Klient ma zawsze rację.', []],
  ['Ten post nie powinien był się ukazać.', ['acknowledges']],
  ['Nie ukrywamy, że to nasza wina.', ['responsibility']],
  ['Wczoraj w naszym magazynie doszło do pożaru.', ['acknowledges']],
  ['Nie doszło do żadnego wycieku.', []],
  ['Potwierdzamy, że dane wyciekły.', ['acknowledges']],
  ['To było nie do przyjęcia.', ['acknowledges']],
  ['To prawda, przez dwa dni milczeliśmy.', ['acknowledges']],
  ['Słyszymy was.', ['acknowledges']],
  ['Wiedzieliśmy o tej wadzie od marca.', ['acknowledges']],
  ['Nie wiedzieliśmy o tej wadzie.', []],
  ['Nasz kierowca zachował się skandalicznie.', ['acknowledges']],
  ['To, co zrobił nasz pracownik, było niedopuszczalne.', ['acknowledges']],
  ['wiemy ze apka nie dziala, naprawiamy, update o 14', ['acknowledges', 'remedy', 'next-update']],
];

const done: Case[] = [
  ['Zwrócimy wszystkim pieniądze do piątku.', ['remedy']],
  ['Nie zwrócimy nikomu pieniędzy.', []],
  ['Każdy pasażer tego lotu dostanie zwrot.', ['remedy']],
  ['Partia została wycofana ze wszystkich sklepów.', ['remedy']],
  ['Od dziś żaden pasażer nie będzie proszony o oddanie fotela załodze.', ['remedy']],
  ['Od poniedziałku czytamy wasze komentarze.', ['acknowledges']],
  ['Na nasz koszt wymienimy każdy czajnik.', ['remedy']],
  ['Oddajemy głos ekspertom.', []],
  ['Nie możemy obiecać, że oddamy pieniądze.', []],
  ['W niedzielę o 14 zamykamy sklep, jak co tydzień.', []],
  ['Przekażemy 100 tysięcy złotych fundacji.', []],
  ['Następny komunikat o 21:00.', ['next-update']],
  ['Więcej informacji podamy o godz. 18.', ['next-update']],
  ['Jutro rano odezwiemy się do każdego z was.', ['next-update']],
  ['Wrocimy do was o 20:00', ['next-update']],
  ['Gdy tylko ustalimy, co zawiodło, damy znać tutaj.', ['next-update']],
  ['Nic więcej dziś nie powiemy.', []],
  ['Nie później niż o 18:00 podamy wyniki.', ['next-update']],
  ['Zdjęliśmy tę reklamę z anteny.', ['remedy']],
  ['Umorzymy karę wszystkim pasażerom.', ['remedy']],
  ['Na infolinii zatrudniliśmy czterdzieści dodatkowych osób.', ['remedy']],
  ['Oddajemy hołd wszystkim ofiarom tej tragedii.', []],
  ['Przeprosiny to za mało, dlatego oddajemy 200 zł każdej rodzinie.', ['remedy']],
  ['Z powodu złej pogody odwołaliśmy dziś dwa loty.', ['blame-shifting']],
  ['Jutro o 10:00 prezes odpowie na wasze pytania na żywo.', ['next-update']],
  ['Pełny raport przedstawimy do końca miesiąca.', ['next-update']],
  ['Odezwiemy się do was w ciągu 48 godzin.', ['next-update']],
  ['Od trzech dni czekacie, więc powiem wprost.', []],
  ['Konferencja prasowa o 15:00.', ['next-update']],
  ['Pracownik został zawieszony do czasu wyjaśnienia sprawy.', ['remedy']],
  ['Wpis nie został usunięty.', []],
];

const hollow: Case[] = [
  ['Przepraszamy za wszelkie niedogodności.', ['empathy', 'jargon']],
  ['Dokładamy wszelkich starań, aby wyjaśnić zaistniałą sytuację.', ['jargon']],
  ['Traktujemy tę sprawę bardzo poważnie.', ['jargon']],
  ['W trosce o państwa komfort zamykamy dyskusję.', ['jargon']],
  ['Uprzejmie informujemy, że nie komentujemy doniesień medialnych.', ['jargon']],
  ['Ze względu na dobro postępowania nie udzielamy informacji.', ['jargon']],
  ['Podjęliśmy stosowne kroki i wyciągniemy konsekwencje.', ['jargon']],
  ['Miłej niedzieli!', []],
  ['Kto wygra nasz konkurs na najlepsze pierogi? Piszcie!', []],
  ['Dziękujemy za wszystkie zgłoszenia, jesteście super.', []],
  ['Do czasu wyjaśnienia nie będziemy komentować tej sprawy.', ['jargon']],
  ['Sytuacja jest dynamiczna.', ['jargon']],
  ['Dziękujemy za cierpliwość i wyrozumiałość.', ['jargon']],
  ['Jesteśmy w stałym kontakcie z odpowiednimi służbami.', ['jargon']],
  ['Wasze zdrowie jest dla nas najważniejsze.', ['jargon']],
  ['Teraz najważniejsze jest dla nas jedno: żeby nikt więcej tego nie zjadł.', []],
  ['Dobro klienta stawiamy na pierwszym miejscu.', ['jargon']],
  ['Uspokajamy: zupa jest bezpieczna, a linia produkcyjna cały czas pracuje.', []],
];

const given = (text: string) => marksOf(text, 'pl').map(({ mark }) => mark);

describe('[Q7] marks of Polish statements', () => {
  test.each([...sorry, ...owned, ...said, ...done, ...hollow])('%s', (text, marks) => {
    expect(given(text)).toEqual(marks);
  });
});

test('[Q7] a mark shows the words it rests on, with or without their letters', () => {
  for (const text of [
    'W niedzielę popełniliśmy błąd. Zwrócimy pieniądze do piątku i jest nam wstyd.',
    'W niedziele popelnilismy blad. Zwrocimy pieniadze do piatku i jest nam wstyd.',
  ]) {
    const [ours, felt, mended] = text.split(/\. | do | i jest /);
    expect(
      marksOf(text, 'pl').map(({ mark, spans }) => [mark, ...spans.map((at) => text.slice(at.from, at.to))]),
    ).toEqual([
      ['responsibility', ours?.replace(/^W \S+ /, '')],
      ['empathy', 'nam wstyd'],
      ['remedy', felt],
    ]);
    expect(mended).toBeDefined();
  }
});

describe('[Q11] what the crowd answers in Polish', () => {
  const found = (text: string, claims: string[] = []) =>
    foundIn(text, 'pl', claims)
      .map(({ mark }) => mark)
      .filter((mark) => ['promise', 'empty-apology', 'asserts'].includes(mark));

  test('a promise is what is still to come', () => {
    expect(found('Zwrócimy wszystkim pieniądze.')).toEqual(['promise']);
    expect(found('Zwróciliśmy wszystkim pieniądze.')).toEqual([]);
    expect(found('Odezwiemy się jutro rano.')).toEqual(['promise']);
  });

  test('an apology without whose doing it was and what is done is an empty one', () => {
    expect(found('Przykro nam, że tak wyszło.')).toEqual(['empty-apology']);
    expect(found('Przykro nam, to nasz błąd.')).toEqual([]);
    expect(found('Przepraszamy i wycofujemy całą partię.')).toEqual([]);
  });

  test('a claim is known in any case of its words, and by two of them', () => {
    const claim = 'Pasażerka została wyprowadzona przez ochronę';
    expect(found('Naszą pasażerkę wyprowadzono siłą: ochrona działała sama.', [claim])).toEqual(['asserts']);
    expect(found('Pasazerke wyprowadzila ochrona.', [claim])).toEqual(['asserts']);
    expect(found('Nasza pasażerka jest bezpieczna i została w hotelu.', [claim])).toEqual([]);
  });
});

test('[Q7] a Polish text is known by its small words', () => {
  expect(languageOfText('Przykro nam, że tak się stało, i nie będziemy się tłumaczyć.', 'en')).toBe('pl');
  expect(languageOfText('nie wiemy jeszcze co sie stalo ale damy znac', 'da')).toBe('pl');
  expect(languageOfText('We are sorry and we will call you.', 'pl')).toBe('en');
});
