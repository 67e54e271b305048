import type { privacy as source } from '../en/privacy';
import type { Translation } from '../translation';

export const privacy: Translation<typeof source> = {
  create: {
    worksCouncil: 'Kun holdtal (aftalt med samarbejdsudvalget)',
    worksCouncilHint:
      'Individuelle resultater vises kun for den enkelte. Du får holdtal for hold på mindst tre. Kan ikke slås fra, når en runde er begyndt.',
    worksCouncilStays: 'Forbliver slået til: en runde er begyndt.',
    retention: 'Fjern navne efter',
    retentionHint: 'Regnet fra den seneste aktivitet. Holdresultater gemmes.',
    days: '{days, plural, one {# dag} other {# dage}}',
  },
  mode: {
    name: 'Kun holdtal',
    player: 'Dine individuelle resultater vises kun for dig. Instruktøren ser holdtal.',
    console: 'Kun holdtal',
    small:
      '{count, plural, one {Hold {teams} har} other {Holdene {teams} har}} under tre personer og kommer ikke med i opsamlingen. Læg dem sammen med andre hold.',
    withheld:
      'Kun holdtal: {count, plural, one {ét hold med under tre personer er} other {# hold med under tre personer er}} udeladt.',
    nothing: 'Kun holdtal: intet hold havde mindst tre personer, så der er ingen tal at vise.',
    exports: 'Kun holdtal: filerne indeholder kun holdtal. Navne og den forseglede fil er udeladt.',
  },
  join: {
    sentence:
      'Ingen konto. Serveren her gemmer dit navn og det, du gør i spillet, til opsamlingen, og intet andet om dig. Dit navn slettes {days, plural, one {# dag} other {# dage}} efter sidste runde.',
    more: 'Alt om privatliv',
  },
  own: {
    title: 'Dine data',
    open: 'Se eller slet dine data',
    link: 'Dit eget link',
    linkHint: 'Gem det. Med det kan du altid se, hente og slette dine data uden konto.',
    copy: 'Kopiér mit link',
    qr: 'QR-kode til dit eget link',
    loading: 'Indlæser …',
    noKey: 'Siden kræver hele dit link.',
    nothing: 'Der er ingen data under dette link',
    nothingHint: 'De er slettet, eller linket er ikke fuldstændigt.',
    failed: 'Serveren svarede ikke. Intet er ændret. Prøv igen om lidt.',
    again: 'Prøv igen',
    workshop: 'Workshop: {title}',
    practice: 'Øvelse alene',
    homework: 'Hjemmeopgave: {title}',
    homeworkName: 'I hjemmeopgaven hedder du {name}',
    homeworkTries:
      '{count, plural, =0 {Endnu intet forsøg, der tæller} one {# forsøg} other {# forsøg}}{best, select, none {} other {, bedste resultat {best} af 100}}',
    homeworkPlatform:
      'Hos {platform} er dit id {id}. Dit resultat sendes til kurset under det id. Det slettes sammen med resten, men de resultater, kurset allerede har, bliver dér.',
    listed:
      'På deltagerlisten hedder du {name}{group, select, none {} other {, gruppe {group}}}{email, select, none {} other {, {email}}}. Den slettes med de andre navne, og når du sletter dine data.',
    retention:
      'Dit navn slettes {days, plural, one {# dag} other {# dage}} efter den seneste aktivitet. Det, holdet gjorde, gemmes uden det.',
    removed: 'Navne blev slettet {date}.',
    worksCouncil: 'Kun holdtal: det, du gjorde, vises kun for dig.',
    round: '{title}, {date}',
    notPlayed: 'ikke begyndt',
    called: 'Navn: {name}',
    team: 'Hold: {letter}',
    roles: 'Roller: {roles}',
    entries: 'I loggen: {count, plural, one {# linje} other {# linjer}}',
    survey: 'Dine svar i spørgeskemaet',
    mark: { useful: 'nyttigt', real: 'realistisk', heard: 'hørt', ready: 'klar' },
    surveyMark: '{question} {mark, number} af 5',
    surveyWords: 'Med dine ord',
    cards: 'Dine kort på tavlen',
    certificate: 'Deltagerbevis {code}, udstedt til {name}',
    certificateNoName: 'Deltagerbevis {code}, uden navn',
    elsewhere: 'På din enhed: nøglen til din plads, kun i denne browser.',
    json: 'Hent som JSON',
    csv: 'Hent som CSV',
    erase: 'Slet mit navn og mine ord',
    eraseTitle: 'Slet dit navn og dine ord?',
    eraseText:
      'Dit navn, din chat, dine udtalelser, svar og kort slettes overalt med det samme, og du kan ikke bruge din plads igen. Inden for et døgn er de sidste spor også ude af databasen. Det, holdet gjorde, gemmes uden dig. Det kan ikke fortrydes.',
    erased: 'Slettet',
    erasedHint: 'Dit navn og dine ord er væk. Holdets resultater er uændrede.',
    act: {
      'seat-admitted': 'Du deltog som',
      'seat-renamed': 'Du skiftede navn til',
      'seat-moved': 'Du blev flyttet til et andet hold',
      'seat-removed': 'Din plads blev fjernet',
      'roles-set': 'Dine roller blev sat',
      'presence-set': 'Du kom online eller gik offline',
      'language-set': 'Du læste på',
      'extra-time-set': 'Du valgte din læsetid',
      'practice-vote-cast': 'Du prøvede øveafstemningen',
      'vote-cast': 'Du stemte',
      'words-written': 'Du skrev',
      said: 'Du skrev til dit hold',
      'enquiry-taken': 'Du tog en henvendelse',
      'enquiry-answered': 'Du besvarede en henvendelse',
      'faq-pinned': 'Du fastgjorde FAQ’en',
      'check-begun': 'Du begyndte at tjekke',
      'channel-watched': 'Du holdt øje med en kanal',
      'intel-shared': 'Du delte',
      'response-placed': 'Du valgte, hvor et svar kommer ud',
      'words-submitted': 'Du skrev offentligt',
      'words-edited': 'Dine ord, som instruktøren rettede dem',
      'post-held': 'Du aflyste et planlagt opslag eller satte det på igen',
      'post-moved': 'Du flyttede et planlagt opslag',
      'answer-signed': 'Du godkendte et svar for jura',
      'roster-set': 'Du lagde vagtplanen',
      'people-woken': 'Du vækkede folk til kundeservicen',
      'account-frozen': 'Du fik en konto spærret eller åbnet igen',
      'story-saved': 'Du gemte en story',
      'call-answered': 'Du tog eller afviste et opkald',
      'hand-set': 'Du rakte hånden op eller tog den ned',
    },
  },
  page: {
    title: 'Privatliv',
    lead: 'Det, Golden Hour gemmer om deltagerne, hvem der ser det, og hvor længe. Det kører på arrangørens egen server, og intet sendes til andre end de systemer, organisationen har tilsluttet.',
    keptTitle: 'Det, der gemmes',
    keptName:
      'Det navn eller kaldenavn, du skriver. Du behøver hverken e-mail eller konto, og der gemmes intet om din enhed.',
    keptGiven:
      'Det, andre oplyser: dit navn, din gruppe og din e-mail, hvis instruktøren har lavet en deltagerliste, og dit navn og id, hvis du kommer fra en læringsplatform.',
    keptActs:
      'Det, du gør i spillet, og hvornår: stemmer, holdchat, udtalelser, svar i kundeservice og det, du deler.',
    keptPapers: 'Hvis du udfylder dem: svar i spørgeskemaet, kort på tavlen og dit navn på et deltagerbevis.',
    seesTitle: 'Hvem der ser det',
    seesTeam: 'Dit hold: navne, stemmer og chat, mens I beslutter sammen.',
    seesCrew:
      'Instruktøren, medinstruktører og observatører, de i organisationen, som workshoppen er delt med, og organisationens ejer: alle hold, for at lede runden, bedømme og samle op. De kan tage private noter.',
    seesRoom:
      'Skærmen i lokalet: navne i lobbyen, derefter antal og holdresultater. Aldrig stemmer eller chat.',
    seesHomework:
      'Hjemmeopgaver via link: din instruktør ser dit navn, hvor mange gange du har prøvet, hvornår, og dit bedste resultat. Du kan slette det på opgavens side.',
    seesSystems:
      'Systemer, som organisationen har tilsluttet: læringsplatformen får dit resultat, og læringsdatabasen (LRS) får det, du valgte, skrev og tjekkede. Med kun holdtal får ingen af dem noget om dig.',
    modeTitle: 'Kun holdtal (aftalt med samarbejdsudvalget)',
    mode: 'Arrangøren kan slå det til før første runde, men ikke fra igen. Så vises det, du gør, kun for dig og, mens I beslutter, for dit hold. Instruktørerne, opsamlingen og alle filer får holdtal for hold på mindst tre.',
    longTitle: 'Hvor længe det gemmes',
    long: 'Navne og dine egne ord slettes 7, 30 eller 90 dage efter den seneste aktivitet. Arrangøren vælger (30 som standard), og lobbyen viser hvilket. Holdresultater gemmes uden navne.',
    rightsTitle: 'Dit eget link',
    rights:
      'Du finder dit eget link i din menu og sidst i runden. Med det kan du altid se, hente og slette alt uden konto. Det slettede er straks væk fra alle skærme og filer, og inden for et døgn også fra databasen.',
    noneTitle: 'Det gør vi ikke',
    none: 'Ingen cookies ud over sprog og tema, ingen sporing, ingen forespørgsler til tredjepart. Sider, skrifttyper og billeder kommer kun fra denne server.',
  },
};
