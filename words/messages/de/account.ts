import type { account as source } from '../en/account';
import type { Translation } from '../translation';

export const account: Translation<typeof source> = {
  name: 'Dein Name',
  nameHint: 'Steht in Berichten. Teilnehmende sehen ihn nie.',
  email: 'E-Mail',
  password: 'Passwort',
  passwordHint: 'Mindestens {least, number} Zeichen. Am besten ein kurzer Satz.',
  passwordShort:
    'Bisher {count, plural, one {# Zeichen} other {# Zeichen}}. Nötig sind mindestens {least, number}.',
  emailWrong: 'Das sieht nicht nach einer E-Mail-Adresse aus. Beispiel: mara@example.com',
  required: 'Bitte ausfüllen.',
  showPassword: 'Passwort anzeigen',
  hidePassword: 'Passwort verbergen',
  signIn: {
    title: 'Anmelden',
    lead: 'Für die Übungsleitung. Teilnehmende brauchen kein Konto: Sie kommen mit der PIN dazu.',
    submit: 'Anmelden',
    wrong: 'E-Mail oder Passwort ist falsch.',
    forgotten:
      'Passwort vergessen? Die Administration dieser Organisation kann dir einen Link für ein neues geben. Die Administration selbst bekommt ihn dort, wo der Server betrieben wird: npm run instructor -- reset mara@example.com',
    forgot: 'Passwort vergessen?',
    provider: 'Mit {label} anmelden',
    or: 'oder mit Passwort',
    problem: {
      'provider-domain':
        'Die Domain deiner E-Mail-Adresse ist hier nicht zugelassen. Melde dich mit deiner Arbeitsadresse an oder frag die Administration.',
      'provider-unverified':
        'Dein Anbieter hat deine E-Mail-Adresse noch nicht bestätigt. Bestätige sie dort und versuch es noch einmal.',
      cancelled: 'Du hast die Anmeldung abgebrochen. Es hat sich nichts geändert.',
      'not-linked':
        'Mit deiner E-Mail-Adresse gibt es schon ein Konto. Melde dich mit dem Passwort an und verbinde Single Sign-on dann unter „Dein Konto“.',
      'provider-down':
        'Der Anmeldedienst antwortet nicht. Versuch es später noch einmal oder nimm dein Passwort.',
      failed: 'Die Anmeldung hat nicht geklappt. Versuch es noch einmal oder nimm dein Passwort.',
    },
    player: 'Ich will nur teilnehmen',
  },
  setup: {
    title: 'Golden Hour einrichten',
    lead: 'Leg das erste Konto für die Übungsleitung an. Das ist nur einmal nötig.',
    code: 'Einmalcode',
    codeHint: 'Er steht im Terminal, in dem Golden Hour gestartet wurde: vier Vierergruppen.',
    submit: 'Konto anlegen',
    wrongCode: 'Falscher Code. Nimm den neuesten aus dem Terminal: Jeder Start erzeugt einen neuen.',
    malformed: 'Prüf die E-Mail-Adresse und die Länge des Passworts.',
    closed: 'Golden Hour ist schon eingerichtet. Melde dich einfach an.',
    toSignIn: 'Zur Anmeldung',
  },
  forgotten: {
    title: 'Neues Passwort',
    lead: 'Wir schicken dir einen Link, mit dem du ein neues festlegst.',
    submit: 'Link schicken',
    sent: 'Wenn es zu dieser E-Mail-Adresse ein Konto gibt, ist der Link unterwegs. Er gilt einmal und eine Stunde lang.',
    back: 'Zurück zur Anmeldung',
  },
  newPassword: {
    title: 'Neues Passwort festlegen',
    lead: 'Nach dem Speichern bist du überall abgemeldet.',
    submit: 'Passwort speichern',
    saved: 'Dein neues Passwort ist gespeichert. Melde dich damit an.',
    over: 'Dieser Link gilt nicht mehr. Er wurde schon benutzt oder ist abgelaufen. Fordere einen neuen an.',
    noLink: 'Diese Seite braucht den vollständigen Link. Fordere ihn noch einmal an.',
    signIn: 'Zur Anmeldung',
  },
  page: {
    title: 'Dein Konto',
    role: 'Deine Rolle hier: {role}.',
    saveName: 'Name speichern',
    nameSaved: 'Name gespeichert',
    language: 'Sprache',
    password: {
      title: 'Passwort',
      current: 'Aktuelles Passwort',
      fresh: 'Neues Passwort',
      submit: 'Passwort ändern',
      wrong: 'Das ist nicht dein aktuelles Passwort.',
      done: 'Passwort geändert. Auf allen anderen Geräten bist du abgemeldet.',
      none: 'Du meldest dich per Single Sign-on an und hast hier kein Passwort.',
    },
    sessions: {
      title: 'Wo du angemeldet bist',
      lead: 'Wir speichern weder Gerät noch Adresse, nur den Zeitpunkt.',
      here: 'Dieser Browser',
      elsewhere: 'Ein anderer Browser',
      since: 'Seit {date}, zuletzt aktiv {seen}',
      endOthers: 'Überall sonst abmelden',
      endAll: 'Überall abmelden',
      only: 'Sonst nirgends.',
      done: 'Überall sonst abgemeldet',
    },
    provider: {
      title: 'Single Sign-on',
      connect: 'Mit {label} verbinden',
      text: 'Dann kannst du dich auch mit {label} anmelden. Die E-Mail-Adresse muss dieselbe sein: {email}.',
      connected: 'Verbunden. Du kannst dich mit {label} anmelden.',
      problem:
        'Das Verbinden hat nicht geklappt. Beide Konten brauchen dieselbe E-Mail-Adresse, und der Anbieter muss sie bestätigt haben.',
    },
  },
  menu: {
    label: 'Konto von {name}',
    account: 'Dein Konto',
    signOut: 'Abmelden',
  },
};
