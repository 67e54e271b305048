import type { Lists } from '../pattern';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** The lists that the German lines name. Verbs that come apart stand here whole, as at the end of a clause. */
export const deLists: Lists = {
  fix: words(`
    erstatten erstatte rückerstatten ersetzen ersetze reparieren repariere beheben behebe korrigieren korrigiere berichtigen
    entfernen entferne stoppen stoppe beenden beende ändern ändere überarbeiten entschädigen entschädige überweisen überweise
    schulen suspendieren suspendiere veröffentlichen veröffentliche beauftragen beauftrage besuchen besuche
    zurückrufen zurückziehen zurücknehmen zurückzahlen zurückholen umtauschen austauschen umbuchen einstellen freistellen
    abschalten abnehmen abhängen aufhängen nachbessern einladen anrufen offenlegen wiederherstellen richtigstellen beurlauben
  `),
  fixed: words(`
    erstattet rückerstattet zurückgezahlt überwiesen zurücküberwiesen ersetzt ausgetauscht umgetauscht repariert behoben
    korrigiert berichtigt richtiggestellt entfernt abgenommen abgehängt aufgehängt abgeschaltet zurückgezogen zurückgenommen
    zurückgerufen zurückgeholt gestoppt eingestellt beendet geändert entschädigt umgebucht freigestellt
    suspendiert beurlaubt geschult eingeladen angerufen besucht veröffentlicht offengelegt beauftragt
    wiederhergestellt nachgebessert
  `),
  failed: words(`
    versagt vermasselt verbockt verpatzt versäumt enttäuscht geirrt missachtet unterschätzt weggesehen weggeschaut verschlafen
    danebengelegen gelogen
  `),
  amends: words(`
    geld erstattung rückerstattung ersatz entschädigung gutschrift gutschein gutscheine umtausch ersatzgerät ersatzflug zurück erstattet ersetzt
  `),
  owed: words(`
    besseres mehr antwort antworten erklärung respekt entschuldigung wahrheit ehrlichkeit klarheit mitgefühl
  `),
  upset: words(`
    ärger wut sorge sorgen enttäuschung frust unmut empörung angst ängste verunsicherung wütend verärgert enttäuscht sauer
    besorgt verunsichert frustriert
  `),
  awful: words(`
    schlimm furchtbar schrecklich beängstigend demütigend schmerzhaft entwürdigend entsetzlich verstörend belastend
  `),
  hurt: words(`
    verletzt beleidigt angegriffen gekränkt gestört unwohl diskriminiert provoziert verärgert herabgesetzt ausgeschlossen
  `),
  day: words('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'),
  time: words(`
    morgen übermorgen heute abend mittag vormittag nachmittag nacht uhr stunde stunden stündlich minuten tagen woche montag
    dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  `),
  others: words(`
    polizei polizisten passagier passagierin passagiers passagiere passagieren fluggast fluggastes fluggäste kunde kundin
    kunden kundinnen kundschaft gast gastes lieferant lieferanten lieferantin zulieferer zulieferers dienstleister
    dienstleisters dienstleistern subunternehmen subunternehmens subunternehmer agentur partner partners partnerunternehmen mitarbeiter
    mitarbeiters mitarbeiterin mitarbeitende angestellten filialleiter filialleiterin filialleitung fahrer fahrers fahrerin
    monteure monteurs medien presse behörde behörden system systems systemen systemfehler systemfehlers software softwarefehler
    softwarefehlers computer computers wetter wetters hersteller herstellers spedition flughafen flughafens hacker hackern
    kritiker werkstatt
  `),
};
