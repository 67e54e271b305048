import type { exportWords as source } from '../en/exports';
import type { Translation } from '../translation';

export const exportWords: Translation<typeof source> = {
  action: 'Exportieren',
  title: 'Diese Runde exportieren',
  lead: 'Entsteht auf diesem Server aus dem Protokoll der Runde. Sonst bekommt niemand eine Kopie.',
  language: 'Sprache des Dokuments',
  names: 'Mit Namen',
  namesHint:
    'Wer wie abgestimmt und was beantwortet hat, Teamchat, Notizen und Kommentare. Ohne Namen bleiben nur Teamergebnisse.',
  kind: 'Format',
  kinds: {
    report: 'Auswertungsbericht (PDF)',
    slides: 'Folien zur Auswertung (PPTX)',
    workbook: 'Alle Zahlen (XLSX)',
    table: 'Eine Tabelle (CSV)',
    json: 'Für andere Programme (JSON)',
    xapi: 'Lerndaten (xAPI, JSON)',
    sealed: 'Versiegelte Rundendatei',
  },
  hints: {
    report:
      'Ausgang, Kurven, Entscheidungen, Ursachen, der echte Fall, Fragen und eine Seite für den Maßnahmenplan.',
    slides:
      'Die Folien der Auswertung von der Leinwand, mit Diagrammen zum Bearbeiten, Vortragsnotizen und Minutenangaben. Namen stehen nur dort, wo jemand sie auf eine Karte geschrieben hat.',
    workbook:
      'Teams, Entscheidungen, Stimmen, Kurven, Anfragen, Interna, Stellungnahmen, Bewertungen, Pinnwand, Plan und Umfrage. Chat, Notizen und Kommentare nur mit Namen.',
    table: 'Eine der Tabellen, für Tabellenkalkulation oder Statistik.',
    json: 'Die ganze Auswertung und alle Tabellen.',
    xapi: 'Was Personen gewählt, geschrieben und geprüft haben, und das Ergebnis jedes Teams, als Datensätze für einen Learning Record Store (LRS). Ohne Namen stehen Teams statt Personen darin und keine persönlichen Texte.',
    sealed:
      'Versiegeltes Protokoll, das sich prüfen und noch einmal abspielen lässt. Auch ohne Namen zeigt es, was jeder Platz getan hat, nach Nummern.',
  },
  part: 'Tabelle',
  download: 'Herunterladen',
  working: 'Wird erstellt …',
  done: 'In deinen Downloads gespeichert',
  problem: {
    title: 'Das hat nicht geklappt.',
    unprintable:
      'Unsere Schriften kennen {letters} nicht. Klick noch einmal auf „Herunterladen“, dann drucken wir dort □.',
    'not-ready': 'Die Ergebnisse dieser Runde sind noch nicht fertig. Versuch es gleich noch einmal.',
    'no-such-round': 'Du hast keinen Zugang mehr zu dieser Runde.',
    'signed-out': 'Du bist abgemeldet. Melde dich in einem anderen Tab an und komm dann zurück.',
    'works-council':
      'Betriebsratsmodus: Eine versiegelte Datei gibt es nicht, denn sie würde zeigen, was einzelne Plätze getan haben.',
    failed: 'Bei uns ist etwas schiefgegangen. Versuch es noch einmal. Der Runde selbst ist nichts passiert.',
  },
  msel: {
    action: 'Drehbuch (MSEL)',
    title: 'Drehbuch von „{title}“',
    lead: 'Alle Einspielungen, Entscheidungen und Interna, je eine Zeile: Zeit, von, an, Kanal, erwartetes Handeln. Für die Tabellenkalkulation oder um eine Übung darum zu planen.',
    secret: 'Es verrät die ganze Geschichte. Gib es nicht an Teilnehmende.',
    file: 'Datei',
    files: { xlsx: 'Tabelle (XLSX)', csv: 'CSV' },
    download: 'Drehbuch laden',
    working: 'Wird erstellt …',
    done: 'In deinen Downloads gespeichert',
  },
  pack: {
    action: 'Druckmappe',
    title: 'Druckmappe',
    lead: 'Ein PDF zum Ausdrucken vor dem Workshop: Ablaufplan, Rollenkarten, ein Plakat mit QR-Code und die Entscheidungen auf Papier mit Punktebogen.',
    secret: 'Enthält Spoiler. Gib sie nicht an Teilnehmende.',
    download: 'Druckmappe laden',
    working: 'Wird erstellt …',
    done: 'In deinen Downloads gespeichert',
  },
  sheet: {
    teams: 'Teams',
    decisions: 'Entscheidungen',
    votes: 'Stimmen',
    curves: 'Kurven',
    desk: 'Anfragen',
    intel: 'Interna',
    chat: 'Teamchat',
    statements: 'Stellungnahmen',
    grades: 'Bewertungen',
    notes: 'Notizen',
    board: 'Pinnwand',
    plan: 'Maßnahmenplan',
    survey: 'Umfrage',
  },
};
