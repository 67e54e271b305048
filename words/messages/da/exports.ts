import type { exportWords as source } from '../en/exports';
import type { Translation } from '../translation';

export const exportWords: Translation<typeof source> = {
  action: 'Eksportér',
  title: 'Eksportér runden',
  lead: 'Lavet på denne server ud fra rundens log. Ingen andre får en kopi.',
  language: 'Dokumentets sprog',
  names: 'Med navne',
  namesHint:
    'Hvem der stemte hvad, hvem der svarede hvad, holdchat, noter og kommentarer. Uden navne får du kun holdresultater.',
  kind: 'Format',
  kinds: {
    report: 'Evalueringsrapport (PDF)',
    slides: 'Slides til opsamlingen (PPTX)',
    workbook: 'Alle tal (XLSX)',
    table: 'Én tabel (CSV)',
    json: 'Til andre programmer (JSON)',
    xapi: 'Læringsdata (xAPI, JSON)',
    sealed: 'Forseglet rundefil',
  },
  hints: {
    report:
      'Resultat, kurver, beslutninger, årsager, den virkelige sag, spørgsmål og en side til handlingsplanen.',
    slides:
      'Opsamlingens slides fra projektoren med tal som diagrammer, du kan rette i, talenoter og minutter. Ingen er nævnt ved navn, medmindre det står på kort, folk selv har skrevet.',
    workbook:
      'Hold, beslutninger, stemmer, kurver, kundeservice, intern viden, udtalelser, bedømmelser, tavle, plan og spørgeskema. Chat, noter og kommentarer kun med navne.',
    table: 'En af tabellerne, til regneark eller statistikprogram.',
    json: 'Hele opsamlingen og alle tabeller.',
    xapi: 'Hvad folk valgte, skrev og tjekkede, og hvert holds resultat, som udsagn til en læringsdatabase (LRS). Uden navne er det holdene, der taler, og ingens ord er med.',
    sealed:
      'Manipulationssikret log, som alle kan efterprøve og afspille. Uden navne viser den stadig, hvad hver plads gjorde, med nummer.',
  },
  part: 'Tabel',
  download: 'Hent',
  working: 'Laver filen …',
  done: 'Gemt i dine overførsler',
  problem: {
    title: 'Det lykkedes ikke.',
    unprintable: 'Vores skrifttyper har ikke {letters}. Tryk på Hent igen for at få □ i stedet.',
    'not-ready': 'Rundens resultater er ikke klar endnu. Prøv igen om lidt.',
    'no-such-round': 'Du har ikke længere adgang til runden.',
    'signed-out': 'Du er logget ud. Log ind igen i en anden fane, og kom så tilbage.',
    'works-council':
      'Kun holdtal: der findes ingen forseglet fil, for den ville vise, hvad de enkelte pladser gjorde.',
    failed: 'Der gik noget galt hos os. Prøv igen. Selve runden er i sikkerhed.',
  },
  msel: {
    action: 'Hændelsesliste (MSEL)',
    title: 'Hændelsesliste for »{title}«',
    lead: 'Hver hændelse, beslutning og intern viden på sin linje: tid, fra, til, kanal, forventet handling. Til et regneark eller til at planlægge en øvelse omkring den.',
    secret: 'Den røber hele historien. Del den ikke med deltagerne.',
    file: 'Filtype',
    files: { xlsx: 'Regneark (XLSX)', csv: 'CSV' },
    download: 'Hent liste',
    working: 'Laver filen …',
    done: 'Gemt i dine overførsler',
  },
  pack: {
    action: 'Instruktørpakke',
    title: 'Instruktørpakke',
    lead: 'Én PDF til udskrift før workshoppen: drejebog, rollekort, en plakat med QR-koden og beslutningerne på papir med et pointark.',
    secret: 'Afslører historien. Del den ikke med deltagerne.',
    download: 'Hent pakken',
    working: 'Laver pakken …',
    done: 'Gemt i dine overførsler',
  },
  sheet: {
    teams: 'Hold',
    decisions: 'Beslutninger',
    votes: 'Stemmer',
    curves: 'Kurver',
    desk: 'Kundeservice',
    intel: 'Intern viden',
    chat: 'Holdchat',
    statements: 'Udtalelser',
    grades: 'Bedømmelser',
    notes: 'Noter',
    board: 'Tavle',
    plan: 'Handlingsplan',
    survey: 'Spørgeskema',
  },
};
