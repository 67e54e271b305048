import { describe, expect, test } from 'vitest';
import { flatMessages } from './flat-messages.fixture';
import { languages } from './messages/index';
import { oldWordsIn } from './old-words.fixture';

describe.each(Object.entries(languages))('the words of the interface in %s', (language, { load }) => {
  test('are the standard ones, one name a thing, in the quotation marks of the language', async () => {
    const wrong = [...flatMessages(await load())].flatMap(([key, words]) =>
      oldWordsIn(language, words).map((found) => `${key}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['en', 'The clock stands still; whoever leads goes on.', 4],
  ['en', 'You cannot change a private fact "now".', 3],
  ['en', 'It’s our fault. You can’t undo this, as far as we know that it is.', 0],
  ['en', '“Sleep is not a strategy.” What if we had…', 1],
  ['da', 'Debriefingen: skriv “PIN-koden” i konsollen…', 5],
  ['da', 'Opsamlingen viser »intern viden« og kundeservice …', 0],
  ['de', 'Debriefing: Wenn Sie der Trainer sind, öffnen Sie die Konsole…', 5],
  ['de', 'Die Siegertreppe zeigt 85 % der Punkte.', 2],
  ['de', 'Alle Spieler:innen sehen “Intel” am Beamer.', 5],
  ['de', 'Die Auswertung zeigt „Interna“. Sie läuft auf der Leinwand, und ihr seht zu …', 0],
  ['da', 'Klar om {seconds, number} s: Du venter.', 2],
  ['da', 'Klar om {seconds, number} sek.: du venter, og I er tjekket af: Team A', 0],
  ['es', 'La consola del facilitador dice "debrief"; ¿vale?', 5],
  ['es', 'Estás seguro? El archivo ha sido guardado …', 4],
  ['es', '«El análisis dice “calma”», y ¿qué sabe el instructor?', 0],
  ['pl', 'Debriefing: czy wpisałeś “kod PIN” w konsoli …', 6],
  ['pl', 'Twój trener? Proszę kliknij na Państwa żargon, 60 %; „ok”', 6],
  ['pl', 'Zła odpowiedź', 0],
  ['pl', 'Omówienie pokazuje „informacje wewnętrzne” i panel trenera…', 0],
  ['eo', 'Whoever stands still; "desk"', 0],
])('in %s, "%s" has old words: %i', (language, message, count) => {
  expect(oldWordsIn(language, message)).toHaveLength(count);
});
