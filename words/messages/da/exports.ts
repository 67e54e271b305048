import type { exportWords as source } from '../en/exports';
import type { Translation } from '../translation';

export const exportWords: Translation<typeof source> = {
  action: 'Eksportér',
  title: 'Tag runden med hjem',
  lead: 'Lavet af rundens optegnelser. Intet forlader denne server undtagen til dig.',
  language: 'Dokumentets sprog',
  names: 'Med navne',
  namesHint:
    'Hvem der stemte hvad, hvem der svarede hvad, holdenes chat, noter og kommentarer. Uden navne får du kun holdenes resultater.',
  kind: 'Hvad',
  kinds: {
    report: 'Evalueringsrapport (PDF)',
    workbook: 'Alle tal (XLSX)',
    table: 'Én tabel (CSV)',
    json: 'Til andre programmer (JSON)',
    sealed: 'Forseglet rundefil',
  },
  hints: {
    report:
      'Resultat, kurver, beslutninger, hvorfor, den virkelige sag, spørgsmål og en side til forbedringsplanen.',
    workbook:
      'Hold, beslutninger, stemmer, kurver, henvendelser, fortrolige oplysninger, udtalelser, bedømmelser, tavle, plan og spørgeskema; chat, noter og kommentarer kun med navne.',
    table: 'En af tabellerne, til et regneark eller et statistikprogram.',
    json: 'Hele debriefingen og alle tabeller.',
    sealed:
      'Loggen med et segl for hver linje: den kan efterprøves og spilles igen af enhver. Uden navne står der stadig, hvad hver plads gjorde, under et nummer.',
  },
  part: 'Tabel',
  download: 'Hent',
  working: 'Laver den…',
  done: 'Gemt i dine overførsler',
  problem: {
    title: 'Det lykkedes ikke.',
    unprintable: 'Ingen skrifttype her har {letters}. Tryk Hent igen, så bliver hvert af dem en boks (□).',
    'not-ready': 'Rundens tal bliver stadig regnet ud. Prøv igen om et øjeblik.',
    'no-such-round': 'Denne runde er ikke længere blandt dine.',
    'signed-out': 'Du er logget ud. Log ind igen i en anden fane, og vend så tilbage.',
    'works-council':
      'SU-tilstand: den forseglede fil fortæller, hvad enkelte pladser gjorde, så den findes ikke.',
    failed: 'Fejlen er vores. Prøv igen; selve runden er i sikkerhed.',
  },
  pack: {
    action: 'Printpakke',
    title: 'Instruktørpakke',
    lead: 'Én PDF til udskrift før dagen: drejebog, rollekort, en plakat med QR-koden og beslutningerne på papir med et pointark.',
    secret: 'Den røber hele historien. Hold den væk fra spillerne.',
    download: 'Hent pakken',
    working: 'Laver den…',
    done: 'Gemt i dine overførsler',
  },
  sheet: {
    teams: 'Hold',
    decisions: 'Beslutninger',
    votes: 'Stemmer',
    curves: 'Kurver',
    desk: 'Henvendelser',
    intel: 'Fortrolige oplysninger',
    chat: 'Holdchat',
    statements: 'Udtalelser',
    grades: 'Bedømmelser',
    notes: 'Noter',
    board: 'Tavle',
    plan: 'Plan',
    survey: 'Spørgeskema',
  },
};
