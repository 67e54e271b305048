import { describe, expect, test } from 'vitest';
import type { MarkKind } from '../../vocabulary';
import { foundIn } from '../found';
import { languageOfText, marksOf } from '../marks';

type Case = [text: string, marks: MarkKind[]];

const whatHappened: Case[] = [
  ['Wir wissen, was gestern Abend in unserer Filiale passiert ist.', ['acknowledges']],
  ['Wir haben die Aufnahmen gesehen.', ['acknowledges']],
  ['Eure Kommentare von heute Nacht haben wir alle gelesen.', ['acknowledges']],
  ['Ihr habt recht: Das war nicht in Ordnung.', ['acknowledges']],
  ['Es stimmt: Die Durchsage kam zu spät.', ['acknowledges']],
  ['Das hätte niemals passieren dürfen.', ['acknowledges']],
  ['So etwas darf nicht passieren.', ['acknowledges']],
  ['Uns ist bewusst, dass viele von euch seit Stunden warten.', ['acknowledges']],
  ['Der Post war geschmacklos und hätte nie online gehen dürfen.', ['acknowledges']],
  ['Unsere erste Auskunft war falsch.', ['acknowledges']],
  ['Wir haben euch nicht die Wahrheit gesagt.', ['acknowledges']],
  ['Die Kritik ist berechtigt.', ['acknowledges']],
  ['Wir wissen nicht, was passiert ist.', []],
  ['Das stimmt nicht.', []],
  ['Das ist richtig lecker!', []],
  ['Ihr habt ein Recht auf Antworten.', []],
  ['Wir haben die Aufnahmen noch nicht gesehen.', []],
  ['Für das, was unseren Kundinnen gestern widerfahren ist, gibt es keine Entschuldigung.', ['acknowledges']],
  ['Dass wir euch drei Tage ohne Antwort gelassen haben, ist unverzeihlich.', ['acknowledges']],
  ['Bei uns gibt es keine Ausreden, nur frisches Brot!', []],
  ['Das hätte so nie raus dürfen.', ['acknowledges']],
  ['Es war nicht richtig, wie wir reagiert haben. Das war viel zu spät.', ['acknowledges']],
  ['Es ist nicht richtig, dass wir Daten verkauft haben.', []],
  ['Zwei Leute wurden gefragt, ob es stimmt.', []],
];

const responsibility: Case[] = [
  ['Dafür übernehmen wir die volle Verantwortung.', ['responsibility']],
  ['Die Verantwortung dafür tragen wir, niemand sonst.', ['responsibility']],
  ['Die Verantwortung liegt allein bei uns.', ['responsibility']],
  ['Wir werden die Verantwortung dafür übernehmen.', ['responsibility']],
  ['Das war unser Fehler, nicht der unserer Gäste.', ['responsibility']],
  ['Wir haben Mist gebaut.', ['responsibility']],
  ['Da haben wir einen schweren Fehler gemacht.', ['responsibility']],
  ['Uns ist beim Versand ein Fehler unterlaufen.', ['responsibility']],
  ['Wir haben zu spät reagiert.', ['responsibility']],
  ['Wir hätten euch am Sonntag sofort informieren müssen.', ['responsibility']],
  ['Wir haetten frueher antworten muessen.', ['responsibility']],
  ['Das geht auf unsere Kappe.', ['responsibility']],
  ['Wir lagen falsch.', ['responsibility']],
  ['Wir haben euch im Stich gelassen.', ['responsibility']],
  ['Das Vertrauen, das ihr in uns gesetzt habt, haben wir enttäuscht.', ['responsibility']],
  ['Als Familienunternehmen tragen wir Verantwortung für 4000 Beschäftigte.', []],
  ['Wer die Verantwortung trägt, klären die Behörden.', []],
  ['Wir übernehmen keine Verantwortung für das Handeln Dritter.', []],
  ['Wir glauben nicht, dass wir schuld sind.', []],
  ['Wir lagen nicht falsch.', []],
  ['Sind wir schuld? Das fragen wir uns seit gestern.', []],
  ['Unserer Verantwortung für die Umwelt sind wir uns jeden Tag bewusst.', []],
  ['Wir stehen zu unserem Fehler und werden die Konsequenzen ziehen.', ['responsibility']],
  ['Es gibt nichts zu beschönigen: Der Alarm lief, und wir haben ihn ignoriert.', ['responsibility']],
  ['Wir haben zu lange geschwiegen.', ['responsibility']],
  ['Wir stehen zu unserem Wort.', []],
  ['Wir haben nichts verschwiegen.', []],
  ['Wir haben erfahren, dass der Fahrer die Warnung ignoriert hat.', []],
];

const empathy: Case[] = [
  ['Es tut uns leid.', ['empathy']],
  ['Es tut uns nicht leid.', []],
  ['Sorry not sorry.', []],
  ['Das tut uns aufrichtig leid, und wir schämen uns dafür.', ['empathy']],
  ['Sorry, Leute. #aufzug', ['empathy']],
  ['Wir möchten uns bei Frau Okafor und ihrer Familie entschuldigen.', ['empathy']],
  ['Dafür entschuldigen wir uns.', ['empathy']],
  ['Dafür werden wir uns nicht entschuldigen.', []],
  ['Wir entschuldigen uns dafür nicht.', []],
  ['Wir können uns gar nicht oft genug entschuldigen.', ['empathy']],
  ['Wir bitten alle Betroffenen um Verzeihung.', ['empathy']],
  ['Wir verstehen eure Wut.', ['empathy']],
  ['Euren Ärger können wir gut nachvollziehen.', ['empathy']],
  ['Das können wir nicht nachvollziehen.', []],
  ['Das muss für sie furchtbar gewesen sein.', ['empathy']],
  ['Unsere Gedanken sind bei den Verletzten.', ['empathy']],
  ['Niemand sollte so behandelt werden.', ['empathy']],
  ['Ihr habt eine ehrliche Antwort verdient.', ['empathy']],
  ['Ihr habt es verdient: 20 % auf alles!', []],
  ['Wir erwarten eine Entschuldigung.', []],
  ['Wir können nur um Verzeihung bitten.', ['empathy']],
  ['Wir bedauern, euch mitteilen zu müssen, dass die Filiale schließt.', []],
  ['Wir bedauern die Entscheidung der Gewerkschaft.', []],
  ['Der Künstler soll sich entschuldigen, fordern Fans.', []],
  ['Von dem Stromausfall sind wir selbst betroffen.', []],
  ['Ihr seid zu Recht sauer.', ['empathy']],
  ['Der Vorfall hat uns zutiefst erschüttert.', ['empathy']],
  ['Wir haben die Kundin heute angerufen und uns persönlich bei ihr entschuldigt.', ['empathy', 'remedy']],
  ['Sie hat angerufen und sich entschuldigt.', []],
  ['Ich habe mich selten so geschämt.', ['empathy']],
  ['Keiner von euch hätte das erleben dürfen.', ['empathy']],
  ['Es tut mir weh, das zu sehen.', ['empathy']],
];

const remedy: Case[] = [
  ['Wir erstatten alle Tickets.', ['remedy']],
  ['Wir erstatten keine Tickets.', []],
  ['Alle Tickets werden bis Freitag erstattet.', ['remedy']],
  ['Wir rufen alle Dosen der Charge L2207 vorsorglich zurück.', ['remedy']],
  ['Den vollen Preis bekommen Sie selbstverständlich erstattet.', ['remedy']],
  ['Ihr bekommt euer Geld zurück.', ['remedy']],
  ['Die Kosten dafür übernehmen wir.', ['remedy']],
  ['Den Werbespot haben wir heute Morgen gestoppt.', ['remedy']],
  ['Die Schilder werden ab Dienstag wieder aufgehängt.', ['remedy']],
  ['Ab sofort muss niemand mehr seinen Platz für Personal räumen.', ['remedy']],
  ['Das werden wir ändern.', ['remedy']],
  ['Daran werden wir nichts ändern.', []],
  ['Wir zahlen seit Jahren faire Löhne.', []],
  ['Für den Schaden kommen wir selbstverständlich auf.', ['remedy']],
  ['Unsere Filialen bleiben heute geschlossen.', []],
  ['Wir öffnen am Montag unsere neue Filiale in Halle.', []],
  ['Das Geld bekommt ihr nicht zurück.', []],
  ['Das Geld ist spätestens am Freitag wieder auf eurem Konto.', ['remedy']],
  ['Das Geld ist noch nicht wieder auf eurem Konto.', []],
  ['Wir haben den Betreiber des falschen Kontos angezeigt.', ['remedy']],
  ['Ab Montag prüft ein externes Labor jede Charge.', ['remedy']],
  ['Wir haben heute um neun das Gesundheitsamt eingeschaltet.', ['remedy']],
  ['Der Hashtag wurde 2,3 Millionen Mal angezeigt.', []],
  ['Wir prüfen, ob wir die Tickets erstatten.', []],
];

const nextUpdate: Case[] = [
  ['Wir melden uns heute um 18 Uhr wieder.', ['next-update']],
  ['Bis morgen Mittag sagen wir euch, was wir wissen.', ['next-update']],
  ['Sobald wir mehr wissen, melden wir uns hier.', ['next-update']],
  ['Mehr dazu um 17 Uhr an dieser Stelle.', ['next-update']],
  ['Das nächste Update kommt um 21:30.', ['next-update']],
  ['Bis 20 Uhr hört ihr von uns.', ['next-update']],
  ['Das nächste Mal melden wir uns um 15 Uhr.', ['next-update']],
  ['Jede Stunde gibt es hier ein Update.', ['next-update']],
  ['Wir melden uns heute nicht mehr.', []],
  ['Wir melden euch am Freitag für den Kurs an.', []],
  ['Neues um 20 Uhr im Live-Shopping!', []],
  ['Mehr als 300 Gäste warten seit Stunden.', []],
  ['Die Polizei hat sich heute Morgen gemeldet.', []],
];

const blame: Case[] = [
  ['Es wurden Fehler gemacht.', ['blame-shifting']],
  ['Es sind leider Fehler passiert.', ['blame-shifting']],
  ['Es tut uns leid, falls sich jemand verletzt gefühlt hat.', ['blame-shifting']],
  ['Wir bedauern, dass sich einige Gäste verletzt fühlen.', ['blame-shifting']],
  ['Wir bedauern, wie unser Post aufgefasst wurde.', ['blame-shifting']],
  ['Sollten wir jemanden beleidigt haben, war das keine Absicht.', ['blame-shifting']],
  ['Sollte der Eindruck entstanden sein, wir hätten gelacht, tut uns das leid.', ['blame-shifting']],
  ['Das war nicht unser Fehler.', ['blame-shifting']],
  ['Wir sind nicht verantwortlich.', ['blame-shifting']],
  ['Dafür können wir nichts.', ['blame-shifting']],
  ['Der Fehler liegt beim Lieferanten.', ['blame-shifting']],
  ['Die Verspätung ist auf einen Fehler unseres Dienstleisters zurückzuführen.', ['blame-shifting']],
  ['Der Passagier hat sich geweigert, das Flugzeug zu verlassen.', ['blame-shifting']],
  ['Das war ein Einzelfall, aus dem Zusammenhang gerissen.', ['blame-shifting']],
  ['Das war kein Einzelfall.', []],
  ['Bei Missverständnissen hilft unsere Hotline.', []],
  ['Das ist nicht unser Konto, es ist eine Fälschung.', []],
  ['Die Passagierin ist nicht schuld.', []],
  ['Ein einzelner Mitarbeiter hat die Vorschriften nicht gekannt.', ['blame-shifting']],
  ['Das lag nicht in unserer Hand.', ['blame-shifting']],
  ['Es war nicht das Wetter, wir sind schuld.', ['responsibility']],
  [
    'Wir bedauern es sehr, wenn bei einzelnen Kunden ein falscher Eindruck entstanden ist.',
    ['blame-shifting'],
  ],
  ['Wir bedauern, dass dieser Eindruck entstanden ist.', ['blame-shifting']],
  ['Unser Dienstleister hat leider die falsche Charge ausgeliefert.', ['blame-shifting']],
  ['Leider kam es aufgrund eines technischen Fehlers zu doppelten Abbuchungen.', ['blame-shifting']],
  ['Der Kunde wurde mehrfach aufgefordert, die Filiale zu verlassen.', ['blame-shifting']],
  ['Wir distanzieren uns von den Äußerungen unseres ehemaligen Mitarbeiters.', ['blame-shifting']],
  ['Wir sehen uns nicht in der Verantwortung.', ['blame-shifting']],
  ['Wir distanzieren uns von jeder Beleidigung.', []],
  ['Unsere Kunden haben falsche Rechnungen bekommen.', []],
  ['Wir haben uns nichts vorzuwerfen.', ['blame-shifting']],
  ['Wir haben nichts falsch gemacht.', ['blame-shifting']],
];

const jargon: Case[] = [
  ['Wir nehmen den Vorfall sehr ernst.', ['jargon']],
  ['Wir bitten um euer Verständnis.', ['jargon']],
  ['Wir entschuldigen uns für etwaige Unannehmlichkeiten.', ['empathy', 'jargon']],
  ['Zum jetzigen Zeitpunkt äußern wir uns nicht zu laufenden Verfahren.', ['jargon']],
  ['Wir setzen alles daran, den Fall lückenlos aufzuklären.', ['jargon']],
  ['Gemäß unseren Richtlinien wird das zeitnah geprüft.', ['jargon']],
  ['Hoechste Prioritaet hat ein ganzheitliches Kundenerlebnis.', ['jargon']],
  [
    'Wir haben den Vorfall zur Kenntnis genommen und stehen im Austausch mit den zuständigen Stellen.',
    ['jargon'],
  ],
  ['Zu Personalfragen äußern wir uns grundsätzlich nicht.', ['jargon']],
  ['Das Wohl unserer Gäste steht für uns an erster Stelle.', ['jargon']],
  ['Vielen Dank für den Hinweis, wir geben das intern weiter.', ['jargon']],
  ['Das ist nicht der Anspruch, den wir an uns selbst haben.', ['jargon']],
  ['Der Anspruch auf Erstattung gilt bis Mai.', []],
  ['Zu laufenden Ermittlungen können wir uns aus rechtlichen Gründen nicht äußern.', ['jargon']],
  ['Die Anschuldigungen weisen wir entschieden zurück.', ['jargon']],
  ['Dein Anliegen ist uns wichtig.', ['jargon']],
];

const whole: Case[] = [
  ['Schönen Sonntag!', []],
  ['Neu bei uns: Zimtschnecken, ab Montag in allen Filialen.', []],
  [
    'Gestern haben wir eine Passagierin aus ihrem Sitz holen lassen. Das war falsch, und es war unser Fehler. Es tut uns leid. Wir erstatten allen an Bord den Flug und melden uns morgen um 9 Uhr wieder.',
    ['acknowledges', 'responsibility', 'empathy', 'remedy', 'next-update'],
  ],
];

const given = (text: string) => marksOf(text, 'de').map(({ mark }) => mark);

describe.each([
  ['what happened', whatHappened],
  ['responsibility', responsibility],
  ['empathy', empathy],
  ['a remedy', remedy],
  ['the next update', nextUpdate],
  ['shifting blame', blame],
  ['jargon', jargon],
  ['whole statements', whole],
])('[Q7] marks of German statements: %s', (_, cases) => {
  test.each(cases)('%s', (text, marks) => expect(given(text)).toEqual(marks));
});

test('[Q7] a negation reaches over the comma before a clause, and an ordinal ends no sentence', () => {
  const shown = (text: string) =>
    marksOf(text, 'de').map(({ mark, spans }) => [mark, spans.map(({ from, to }) => text.slice(from, to))]);
  expect(shown('Wir sagen nicht, dass das unser Fehler war.')).toEqual([]);
  expect(given('Das ändert nichts daran, dass wir versagt haben.')).toEqual(['responsibility']);
  expect(shown('Das war unser Fehler. Wir erstatten es bis zum 3. Mai.')).toEqual([
    ['responsibility', ['unser Fehler']],
    ['remedy', ['Wir erstatten es bis']],
  ]);
});

test('[Q11] a German text has its empty apology and its promise', () => {
  const found = (text: string) => foundIn(text, 'de', []).map(({ mark }) => mark);
  expect(found('Es tut uns leid.')).toContain('empty-apology');
  expect(found('Es tut uns leid, und wir erstatten den Flug.')).not.toContain('empty-apology');
  expect(found('Wir erstatten alle Tickets bis Freitag.')).toContain('promise');
  expect(found('Wir haben alle Tickets erstattet.')).not.toContain('promise');
  expect(found('Wir melden uns um 18 Uhr.')).toContain('promise');
});

test('[Q11] a claim on the board is known in any case of its words', () => {
  const claims = ['Zwei Kunden wurden in der Filiale eingeschlossen'];
  const found = (text: string) => foundIn(text, 'de', claims).map(({ mark }) => mark);
  expect(found('In keiner unserer Filialen wurde eine Kundin eingeschlossen.')).toContain('asserts');
  expect(found('Unsere Filialen öffnen wieder.')).not.toContain('asserts');
});

test('German is told from the other languages by its small words', () => {
  expect(languageOfText('Es tut uns leid, und wir melden uns bei euch.', 'en')).toBe('de');
  expect(languageOfText('Vi er kede af det, og vi ringer til jer i dag.', 'de')).toBe('da');
  expect(languageOfText('We were wrong, and what we did was not fair.', 'de')).toBe('en');
});
