import type { privacy as source } from '../en/privacy';
import type { Translation } from '../translation';

export const privacy: Translation<typeof source> = {
  create: {
    worksCouncil: 'Betriebsratsmodus',
    worksCouncilHint:
      'Einzelergebnisse sieht nur die Person selbst. Du bekommst Teamzahlen, für Teams ab drei Personen. Nach dem Start einer Runde nicht mehr abschaltbar.',
    worksCouncilStays: 'Bleibt an: Eine Runde hat begonnen.',
    retention: 'Namen entfernen nach',
    retentionHint: 'Gezählt ab der letzten Aktivität. Teamergebnisse bleiben.',
    days: '{days, plural, one {# Tag} other {# Tagen}}',
  },
  mode: {
    name: 'Betriebsratsmodus',
    player: 'Deine Einzelergebnisse siehst nur du. Die Übungsleitung sieht Teamzahlen.',
    console: 'Betriebsratsmodus: nur Teamzahlen',
    small:
      '{count, plural, one {Team {teams} hat} other {Die Teams {teams} haben}} weniger als drei Personen und kommen in der Auswertung nicht vor. Leg kleine Teams zusammen.',
    withheld:
      'Betriebsratsmodus: {count, plural, one {Ein Team mit weniger als drei Personen fehlt} other {# Teams mit weniger als drei Personen fehlen}} hier.',
    nothing: 'Betriebsratsmodus: Kein Team hatte drei oder mehr Personen, deshalb gibt es keine Zahlen.',
    exports: 'Betriebsratsmodus: Dateien enthalten nur Teamzahlen. Namen und die versiegelte Datei fehlen.',
  },
  join: {
    sentence:
      'Kein Konto. Dieser Server speichert für die Auswertung deinen Namen und was du im Spiel tust, sonst nichts über dich. Dein Name wird {days, plural, one {# Tag} other {# Tage}} nach der letzten Runde entfernt.',
    more: 'Datenschutz im Einzelnen',
  },
  own: {
    title: 'Deine Daten',
    open: 'Daten ansehen oder löschen',
    link: 'Dein eigener Link',
    linkHint:
      'Bewahre ihn auf. Damit kannst du deine Daten jederzeit ansehen, herunterladen und löschen, ohne Konto.',
    copy: 'Meinen Link kopieren',
    qr: 'QR-Code für deinen eigenen Link',
    loading: 'Lädt …',
    noKey: 'Diese Seite braucht deinen vollständigen Link.',
    nothing: 'Unter diesem Link gibt es keine Daten',
    nothingHint: 'Sie wurden gelöscht, oder der Link ist unvollständig.',
    failed: 'Der Server hat nicht geantwortet. Es hat sich nichts geändert. Versuch es gleich noch einmal.',
    again: 'Noch einmal',
    workshop: 'Workshop: {title}',
    practice: 'Allein geübt',
    homework: 'Aufgabe: {title}',
    homeworkName: 'In der Aufgabe heißt du {name}',
    homeworkTries:
      'Deine Versuche: {count, number}{best, select, none {} other {, bestes Ergebnis {best} von 100}}',
    homeworkPlatform:
      'Bei {platform} hast du die Kennung {id}. Unter ihr geht dein Ergebnis an deinen Kurs zurück. Sie wird mit dem Rest gelöscht. Ergebnisse, die dein Kurs schon hat, bleiben dort.',
    listed:
      'Auf der Teilnahmeliste stehst du als {name}{group, select, none {} other {, Gruppe {group}}}{email, select, none {} other {, {email}}}. Der Eintrag verschwindet mit den anderen Namen, und wenn du deine Daten löschst.',
    retention:
      'Dein Name wird {days, plural, one {# Tag} other {# Tage}} nach der letzten Aktivität entfernt. Was dein Team getan hat, bleibt ohne ihn erhalten.',
    removed: 'Die Namen wurden am {date} entfernt.',
    worksCouncil: 'Betriebsratsmodus: Was du getan hast, siehst nur du.',
    round: '{title}, {date}',
    notPlayed: 'nicht begonnen',
    called: 'Name: {name}',
    team: 'Team: {letter}',
    roles: 'Rollen: {roles}',
    entries: 'Im Protokoll: {count, plural, one {# Eintrag} other {# Einträge}}',
    survey: 'Deine Antworten in der Umfrage',
    mark: { useful: 'nützlich', real: 'realistisch', heard: 'gehört', ready: 'vorbereitet' },
    surveyMark: '{question} {mark, number} von 5',
    surveyWords: 'In deinen Worten',
    cards: 'Deine Karten an der Pinnwand',
    certificate: 'Bescheinigung {code}, ausgestellt für {name}',
    certificateNoName: 'Bescheinigung {code}, ohne Namen',
    elsewhere: 'Auf deinem Gerät: der Schlüssel zu deinem Platz, nur in diesem Browser.',
    json: 'Als JSON laden',
    csv: 'Als CSV laden',
    erase: 'Namen und Texte löschen',
    eraseTitle: 'Namen und Texte löschen?',
    eraseText:
      'Dein Name, dein Chat, deine Stellungnahmen, Umfrageantworten und Karten werden überall sofort gelöscht, und dein Platz ist nicht mehr nutzbar. Binnen eines Tages verschwinden auch die letzten Spuren aus der Datenbank. Was dein Team getan hat, bleibt ohne dich erhalten. Das lässt sich nicht rückgängig machen.',
    erased: 'Gelöscht',
    erasedHint: 'Dein Name und deine Texte sind weg. Die Ergebnisse deines Teams sind unverändert.',
    file: {
      round: 'Runde',
      at: 'Datum und Uhrzeit ({zone})',
      what: 'Was',
      detail: 'Einzelheiten',
      answer: 'Deine Antwort in der Umfrage: {question}',
      card: 'Deine Karte an der Pinnwand',
      certificate: 'Bescheinigung',
      homework: 'Dein Name in der Aufgabe',
      listed: 'Auf der Teilnahmeliste',
      platform: 'Deine Kennung auf einer Lernplattform',
      attempt: 'Ein Versuch und sein Ergebnis von 100',
    },
    act: {
      'seat-admitted': 'Du bist beigetreten als',
      'seat-renamed': 'Du hast deinen Namen geändert in',
      'seat-moved': 'Du kamst in ein anderes Team',
      'seat-removed': 'Dein Platz wurde entfernt',
      'roles-set': 'Deine Rollen wurden festgelegt',
      'presence-set': 'Deine Verbindung wurde hergestellt oder getrennt',
      'language-set': 'Du liest auf',
      'extra-time-set': 'Du hast deine Lesezeit eingestellt',
      'practice-vote-cast': 'Du hast die Probeabstimmung gemacht',
      'vote-cast': 'Du hast abgestimmt',
      'words-written': 'Du hast geschrieben',
      said: 'Du hast deinem Team gesagt',
      'enquiry-taken': 'Du hast eine Anfrage übernommen',
      'enquiry-answered': 'Du hast eine Anfrage beantwortet',
      'faq-pinned': 'Du hast die FAQ angepinnt',
      'check-begun': 'Du hast eine Prüfung begonnen',
      'channel-watched': 'Du hast einen Kanal beobachtet',
      'intel-shared': 'Du hast geteilt',
      'response-placed': 'Du hast gewählt, wo eine Antwort rausgeht',
      'words-submitted': 'Du hast öffentlich geschrieben',
      'words-edited': 'Dein Text, von der Übungsleitung bearbeitet',
      'post-held': 'Du hast einen geplanten Post gestoppt oder wieder freigegeben',
      'post-moved': 'Du hast einen geplanten Post verschoben',
      'answer-signed': 'Du hast für Recht eine Antwort freigegeben',
      'roster-set': 'Du hast den Dienstplan gemacht',
      'people-woken': 'Du hast Leute für die Anfragen geweckt',
      'account-frozen': 'Du hast ein Konto sperren oder entsperren lassen',
      'story-saved': 'Du hast eine Story gesichert',
      'call-answered': 'Du hast einen Anruf angenommen oder abgelehnt',
      'hand-set': 'Du hast die Hand gehoben oder gesenkt',
    },
  },
  page: {
    title: 'Datenschutz',
    lead: 'Was Golden Hour über Teilnehmende speichert, wer es sieht und wie lange. Es läuft auf dem Server der veranstaltenden Organisation, und nichts geht an andere als an Systeme, die sie angebunden hat.',
    keptTitle: 'Was gespeichert wird',
    keptName:
      'Der Name oder Spitzname, den du eingibst. Du brauchst weder E-Mail-Adresse noch Konto, und über dein Gerät wird nichts gespeichert.',
    keptGiven:
      'Was andere angeben: Name, Gruppe und E-Mail-Adresse, wenn deine Übungsleitung eine Teilnahmeliste angelegt hat, und Name und Kennung, wenn du von einer Lernplattform kommst.',
    keptActs:
      'Was du im Spiel tust, und wann: Stimmen, Teamchat, Stellungnahmen, Antworten auf Anfragen und was du teilst.',
    keptPapers:
      'Wenn du sie ausfüllst: Umfrageantworten, Karten an der Pinnwand und dein Name auf einer Bescheinigung.',
    seesTitle: 'Wer es sieht',
    seesTeam: 'Dein Team: Namen, Stimmen und Chat, während ihr gemeinsam entscheidet.',
    seesCrew:
      'Übungsleitung, Co-Leitung und Beobachtende, die Personen der Organisation, mit denen der Workshop geteilt ist, und ihre Administration: alle Teams, um die Runde zu leiten, zu bewerten und auszuwerten. Sie können private Notizen machen.',
    seesRoom:
      'Die Leinwand im Raum: Namen in der Lobby, danach Zahlen und Teamergebnisse. Nie Stimmen oder Chat.',
    seesHomework:
      'Aufgaben per Link: Deine Übungsleitung sieht deinen Namen, wie oft und wann du gespielt hast und dein bestes Ergebnis. Löschen kannst du das auf der Seite der Aufgabe.',
    seesSystems:
      'Systeme, die die Organisation angebunden hat: Die Lernplattform bekommt dein Ergebnis, der Learning Record Store (LRS), was du gewählt, geschrieben und geprüft hast. Im Betriebsratsmodus bekommen beide nichts über dich.',
    modeTitle: 'Betriebsratsmodus',
    mode: 'Er lässt sich vor der ersten Runde einschalten und danach nicht mehr ausschalten. Was du tust, siehst dann nur du und, während ihr entscheidet, dein Team. Übungsleitung, Auswertung und alle Dateien bekommen nur Teamzahlen, für Teams ab drei Personen.',
    longTitle: 'Wie lange es gespeichert wird',
    long: 'Namen und eigene Texte werden 7, 30 oder 90 Tage nach der letzten Aktivität entfernt. Die Organisation wählt die Frist (sonst gelten 30), und die Lobby nennt sie. Teamergebnisse bleiben, ohne Namen.',
    rightsTitle: 'Dein eigener Link',
    rights:
      'Deinen eigenen Link findest du im Menü und am Ende einer Runde. Damit kannst du jederzeit alles ansehen, herunterladen und löschen, ohne Konto. Was du löschst, verschwindet sofort von allen Bildschirmen und aus allen Dateien, und binnen eines Tages aus der Datenbank.',
    noneTitle: 'Was wir nicht tun',
    none: 'Keine Cookies außer für Sprache und Darstellung, kein Tracking, keine Anfragen an Dritte. Seiten, Schriften und Bilder kommen nur von diesem Server.',
  },
};
