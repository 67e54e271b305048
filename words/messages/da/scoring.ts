import type { scoring as source } from '../en/scoring';
import type { Translation } from '../translation';

export const scoring: Translation<typeof source> = {
  title: 'Sådan virker pointene',
  lead: 'En model af, hvad folk kommer til at mene, lille nok til at blive forklaret for en bestyrelse. Hvert tal, den bruger, står på denne side med sin kilde og med, hvor sikkert det er.',
  contents: 'På denne side',
  oneScreen: {
    title: 'Modellen på én skærm',
    formula: 'Skade = hvor mange der ved det × hvor alvorligt det er × hvor meget de giver jer skylden.',
    attention:
      'Opmærksomheden stiger med nyheder og halveres på omkring et døgn; hvert nyt citat, læk eller fejltrin giver den ny næring.',
    blame:
      'Skylden begynder med det, der skete. I kan sænke den (tag ansvar, gør det godt, bevis det) eller øge den (afvis det sande, angrib offeret, ti stille).',
    credibility:
      'Troværdighed ganges på alt, hvad I siger. Modsiger I jer selv, tæller jeres næste ord omkring 60 %.',
    speed: 'Hurtighed ganges også på: fuld værdi i den første time, omkring det halve efter et døgn.',
    scar: 'Hver gruppe glider mod sin egen dom i sit eget tempo, og det, der varer ved, efterlader et ar.',
  },
  score: {
    title: 'Fra omdømme til point',
    reputation:
      'Omdømme er et nettotal fra -100 til 100: andelen med en god mening minus andelen med en dårlig, for hver af seks grupper.',
    run: 'Rundens resultat vejer fem dele af gennemsnittet over runden og de 30 simulerede dage efter den og tre dele af, hvor de dage ender. Det, man havde fået ved intet at gøre, trækkes fra. Alle grupper tæller, som holdet før start sagde, at de skulle.',
    why: 'Hvorfor: en beslutnings effekt er resultatet med den minus resultatet, hvis holdet havde tiet i det øjeblik, alt andet som det var. Dens dele tages ud en efter en, så de kan lægges sammen; det, beslutninger gør i fællesskab, vises som en rest.',
    whatIf:
      'Hvad nu hvis: én beslutning ændres under den samme storm, og det, folk gjorde senere, bliver ved det, hvor det stadig var muligt.',
    marks:
      '0 til 100 ligger mellem det dårligste og det bedste spil, som en søgning har fundet i scenariet, så små og store hændelser kan læses ens. Percentilen siger, hvor mange af de simulerede hold der klarede sig dårligere: hold af enhver dygtighed mellem at svare tilfældigt og at svare, som forfatteren forventer. Begge ser bort fra desken.',
    apart:
      'Desken, brugen af fortrolige oplysninger og instruktørens bedømmelse står ved siden af resultatet og blandes aldrig ind i det: en god beslutning kan ende skidt.',
    luck: 'Alle hold i en runde møder den samme storm. Held forklarer mindre end en hundrededel af forskellene mellem simulerede hold; deres valg forklarer resten.',
  },
  limits: {
    title: 'Det, modellen ikke kan',
    fitted: 'De globale tal er tilpasset de samme virkelige sager, som afprøver dem, og afrundet i hånden.',
    perCase:
      'Alvor, skyld ved starten og en sags nyheder fastsættes for hvert scenarie, og de bånd, en sag skal ramme, er brede.',
    plausible:
      'Modellen kan genskabe offentliggjorte kurver med ét sæt tal. Det gør den rimelig og forklarlig, ikke bevist.',
    slow: 'De første fald går lidt for langsomt.',
    judgement:
      'For medarbejdere, medier og myndigheder har ingen offentliggjort daglige tal: dér bygger tallene på skøn.',
  },
  numbers: {
    title: 'Hvert eneste tal',
    lead: 'Ligningerne læser netop disse tal; der findes ingen anden kopi. {count, number} tal, regelversion {rules, number}.',
    meaning: 'Hvad det er',
    value: 'Værdi',
    certainty: 'Hvor sikkert',
    sources: 'Kilder',
    noSources: 'Vores skøn',
    strategies: 'Hvad hvert svar gør',
    strategiesLead:
      'Katalogets strategier under fagets navne. Den, der ikke selv ændrer nogens mening, har intet tal.',
  },
  certainty: {
    'confirmed-direction': 'Retning bekræftet',
    'fitted-size': 'Størrelse tilpasset',
    assumed: 'Antaget',
  },
  certaintyTells: {
    'confirmed-direction': 'Kilderne siger, hvilken vej det virker; størrelsen er vores.',
    'fitted-size': 'Valgt, så virkelige sagers offentliggjorte kurver kommer ud.',
    assumed: 'Et valg, vi selv har truffet.',
  },
  sections: {
    spread: 'Sådan spreder nyheder sig',
    voice: 'Hurtighed, tavshed og troværdighed',
    weights: 'Hvor stærkt hver gruppe reagerer',
    slowness: 'Hvor hurtigt hver gruppe flytter sig',
    memory: 'Det, der bliver siddende',
    desk: 'Desken',
    regulator: 'Hvornår en undersøgelse åbner',
    slips: 'Fejltrin',
    ceo: 'Direktøren i egen person',
  },
  strategies: {
    'holding-statement': 'Foreløbig melding',
    'instructing-information': 'Anvisninger',
    'adjusting-information': 'Omsorg og oplysning',
    'full-apology': 'Fuld undskyldning',
    'partial-apology': 'Halv undskyldning',
    'corrective-action': 'Rettende handling',
    compensation: 'Kompensation',
    explanation: 'Forklaring',
    excuse: 'Bortforklaring',
    justification: 'Retfærdiggørelse',
    denial: 'Afvisning',
    rebuttal: 'Modbevis',
    'attack-accuser': 'Angreb på den, der klager',
    scapegoat: 'Syndebuk',
    bolstering: 'Selvros og tak',
    humour: 'Humor',
    'steal-thunder': 'Fortæl det selv først',
    'take-private': 'Flyt det til det private',
    'delete-posts': 'Slet opslag',
    'report-to-platform': 'Anmeld til platformen',
    'restrain-fans': 'Dæmp egne fans',
    'legal-threat': 'Trussel om retssag',
    'ceo-video': 'Direktøren på video',
    'internal-memo': 'Internt brev',
    'reverse-decision': 'Omgør beslutningen',
  },
  units: {
    h: 't',
    'share per h and decade of volume': 'andel pr. time og tierpotens af omtale',
    'decades of volume': 'tierpotenser af omtale',
    'sigma of the logarithm': 'sigma af logaritmen',
    share: 'andel',
    'h after the first public signal': 't efter det første offentlige signal',
    'blame points per h': 'skyldpoint pr. time',
    'blame points': 'skyldpoint',
    'per day': 'pr. dag',
    'factor on credibility': 'faktor på troværdighed',
    'per h (logistic)': 'pr. time (logistisk)',
    'share (1 point = 1 % of the share price)': 'andel (1 point = 1 % af aktiekursen)',
    d: 'dage',
    exponent: 'eksponent',
    'answers per agent and h': 'svar pr. medarbejder og time',
    'share of inflow': 'andel af tilgangen',
    'factor on inflow': 'faktor på tilgangen',
    'reputation points': 'omdømmepoint',
    "customers' points per 100 answers": 'kundepoint pr. 100 svar',
    'share of volume per 100 answers': 'andel af omtalen pr. 100 svar',
    energy: 'energi',
    factor: 'faktor',
    severity: 'alvor',
    'factor on misbelief': 'faktor på fejltro',
    'share of volume': 'andel af omtalen',
    'share of a complete apology': 'andel af en fuldstændig undskyldning',
    misbelief: 'fejltro',
    'blame points per step': 'skyldpoint pr. skridt',
    'reputation points per step': 'omdømmepoint pr. skridt',
    enquiries: 'henvendelser',
    'share of misbelief': 'andel af fejltroen',
    'factor on severity': 'faktor på alvor',
    credibility: 'troværdighed',
  },
  meanings: {
    spread: {
      poolHours: 'tidskonstant for, hvor hurtigt en nyhed bliver til samtale (halveringstid 3,5 t)',
      volumeHours: 'tidskonstant for, hvor hurtigt samtalen dør hen (halveringstid 28 t)',
      awarenessRate: 'hvor hurtigt de, der endnu ikke har hørt noget, hører om det',
      forgettingHours: 'tidskonstant for, hvor hurtigt folk glemmer det igen',
      liveDecades:
        'omtale (som tierpotens over en almindelig dag), hvor medier og investorer følger med for fuldt',
      longestTick: 'længste skridt inde i en beregning',
      jitter: 'tilfældig spredning af en nyheds energi; den samme for alle hold i en runde',
    },
    voice: {
      speedFloor: 'hvad der er tilbage af ords værdi, når de kommer meget sent',
      speedHours: 'halveringstid for den værdi, som hurtighed lægger til, efter den første time',
      speedFull: 'forsinkelse, der intet koster',
      silenceAfter: 'fra da af lyder tavshed som en indrømmelse',
      silenceRate: 'skyld, som tavshed lægger til',
      silenceMost: 'det meste, tavshed lægger til i alt',
      consistencyBack: 'troværdighed, der kommer igen af sig selv',
      contradiction: 'to udsagn, der ikke begge kan være sande',
      ceoContradiction: 'det samme, når direktøren selv har talt: direktørens ord binder',
      rumourGrowth: 'vækst i andelen, der tror på en falsk version, som ingen har modsagt',
      blameFloor: 'svar sænker ikke skylden længere end hertil',
    },
    weights: {
      customers: 'hvor stærkt kunderne reagerer på skaden',
      public: 'hvor stærkt offentligheden reagerer på skaden',
      employees: 'hvor stærkt medarbejderne reagerer på skaden',
      media: 'hvor stærkt medierne reagerer på omtalen her og nu',
      investors: 'hvor stærkt investorerne reagerer på omtalen her og nu',
      regulators: 'hvor stærkt myndighederne reagerer på skaden',
    },
    slowness: {
      customers: 'kundernes tidskonstant',
      public: 'offentlighedens tidskonstant',
      employees: 'medarbejdernes tidskonstant',
      media: 'mediernes tidskonstant',
      investors: 'investorernes tidskonstant',
      regulators: 'myndighedernes tidskonstant',
    },
    memory: {
      scarDays: 'hvor langsomt en lav mening bliver den normale',
      healDays: 'hvor langsomt et ar heles',
      goodwillDays: 'tidskonstant for, hvor hurtigt kortvarig velvilje svinder',
    },
    desk: {
      inflowPower: 'henvendelserne vokser med omtalen i denne potens',
      personalRate: 'personlige svar',
      templateRate: 'svar efter skabelon',
      faqShare: 'hvad et fastgjort svar på hyppige spørgsmål tager fra desken',
      faqHours: 'hvor længe et fastgjort svar virker',
      copycats: 'andre, der beder om det samme efter et offentligt tilbud',
      longestWait: 'længste ventetid, der regnes med',
      waitingMost: 'det meste, ventetid tager fra kundernes dom',
      waitingHours: 'skala for ventetid ud over det, kunderne tåler',
      waitingFades: 'efter runden arbejdes køen af med denne tidskonstant',
      personalGoodwill: 'velvilje for personlige svar',
      personalCalm: 'personlige svar dæmper samtalen',
      templateCost: 'varme, som skabeloner koster',
    },
    regulator: {
      publicBelow: 'offentlighedens omdømme skal være lavere end dette',
      blameAbove: 'og skylden højere end dette',
      heldHours: 'så længe uden afbrydelse',
      energy: 'nyhedens størrelse, når undersøgelsen meldes ud',
    },
    slips: {
      missedUpdate: 'den opdatering, som en foreløbig melding lovede, kom ikke',
      leakedMemo: 'et lækket internt brev, der ikke ligner den offentlige linje',
      ownIncident: 'en egen hændelse, efter at man har gjort grin med en konkurrent',
    },
    ceo: {
      weight: 'hvad direktøren i egen person lægger til et budskab',
      grave: 'kun over denne alvor',
      trifle: 'under denne alvor gør direktøren en nyhed ud af det',
      fuel: 'den nyhed, som direktøren så skaber',
    },
  },
  effects: {
    'holding-statement': {
      blame: 'skyld, som en første ærlig melding tager væk',
      keptRumour: 'andel, der stadig tror på en falsk version',
      cooling: 'hvor meget den dæmper samtalen',
    },
    'instructing-information': {
      blame: 'skyld, som nyttige anvisninger tager væk',
      customers: 'kundernes tak',
      regulators: 'myndighedernes tak',
      heating: 'en advarsel får folk til at tale',
    },
    'adjusting-information': {
      blame: 'skyld, som omsorg tager væk',
      customers: 'kundernes velvilje',
      public: 'offentlighedens velvilje',
      investors: 'investorerne læser bekymring som risiko',
    },
    'full-apology': {
      responsibility: 'værdien af delen “vi har ansvaret”',
      repair: 'værdien af delen “vi gør det godt igen”',
      regret: 'værdien af delen “vi er kede af det”',
      explanation: 'værdien af delen “sådan skete det”',
      repentance: 'værdien af delen “det sker ikke igen”',
      forgiveness: 'værdien af delen “tilgiv os”',
      blame: 'skyld, som en fuldstændig, øjeblikkelig og troværdig undskyldning tager væk',
      cooling: 'hvor meget den samme undskyldning dæmper samtalen',
      rumourFrom: 'over dette bekræfter en undskyldning den falske version',
      rumourMore: 'hvad en fuldstændig undskyldning så lægger til',
      rumourMost: 'det meste, en undskyldning kan få folk til at tro',
      investors: 'investorerne sætter pris på indrømmelsen af ansvar',
      regulators: 'en indrømmelse står i protokollen',
    },
    'partial-apology': {
      hiding: 'skyld for en undskyldning, hvis ord skjuler skaden',
    },
    'corrective-action': {
      blame: 'skyld, som en virkelig ændring tager væk',
      investors: 'hvad ændringen koster',
    },
    compensation: {
      publicly: 'kunderne, når den tilbydes offentligt',
      heating: 'et offentligt tilbud får folk til at tale',
      copycatHours: 'hvor længe andre beder om det samme',
      privately: 'kunderne, når den tilbydes privat',
      work: 'arbejde ved desken for private tilbud',
      investors: 'hvad det koster',
    },
    explanation: {
      victim: 'skyld, den tager væk i en krise som offer',
      accidental: 'skyld, den tager væk i en krise ved uheld',
      preventable: 'skyld, den tager væk i en krise, der kunne være undgået',
    },
    excuse: {
      victim: 'ændring af skylden i en krise som offer',
      accidental: 'ændring af skylden i en krise ved uheld',
      preventable: 'ændring af skylden i en krise, der kunne være undgået',
      regulators: 'myndigheder bryder sig ikke om en virksomhed uden kontrol',
    },
    justification: {
      victim: 'ændring af skylden i en krise som offer',
      accidental: 'ændring af skylden i en krise ved uheld',
      preventable: 'ændring af skylden i en krise, der kunne være undgået',
      customers: 'kunder bryder sig ikke om at høre, at skaden var lille',
    },
    denial: {
      blame: 'skyld for at afvise det, man selv har gjort',
      bare: 'hvor meget af en falsk version en bar afvisning tager væk',
    },
    rebuttal: {
      bare: 'hvor meget af en falsk version det tager væk: et bart “det passer ikke”',
      source: 'hvor meget af en falsk version det tager væk: et faktatjek med kilde',
      process: 'hvor meget af en falsk version det tager væk: at vise, hvordan man gør',
      alternative:
        'hvor meget af en falsk version det tager væk: en sammenhængende fortælling om, hvad der virkelig skete',
    },
    'attack-accuser': {
      blame: 'skyld for at vende sig mod den anden part',
      employees: 'medarbejdere kan lide at blive forsvaret, en tid',
    },
    scapegoat: {
      public: 'offentligheden har sin skyldige, en tid',
      employees: 'medarbejderne ser, hvem der bliver den næste',
    },
    bolstering: {
      hollowFrom: 'over denne skyld lyder selvros hult',
      hollow: 'skyld for hul selvros',
      customers: 'kunderne mindes om godt arbejde',
      employees: 'medarbejderne er stolte',
    },
    humour: {
      safeBlame: 'en spøg er sikker op til denne skyld',
      safeSeverity: 'og op til denne alvor',
      lightens: 'en sikker spøg gør sagen mindre',
      fuel: 'en sikker spøg bliver delt',
      public: 'offentlighedens velvilje, når en spøg er sikker',
      media: 'mediernes velvilje, når en spøg er sikker',
      customers: 'kundernes velvilje, når en spøg er sikker',
      employees: 'medarbejdernes velvilje, når en spøg er sikker',
      blame: 'skyld for en spøg på det forkerte tidspunkt',
      insincere: 'sådan en spøg lyder uoprigtig',
      mocking: 'skyld for en spøg på en kritikers bekostning',
      rival: 'offentligheden, for en spøg om en konkurrents krise',
      rivalDays: 'så længe koster en egen hændelse ekstra',
    },
    'steal-thunder': {
      milder: 'det, man selv fortæller, virker mindre alvorligt',
      credibility: 'hvad åbenhed lægger til',
      energy: 'den historie, man selv sætter i gang, når scenariet ikke siger andet',
    },
    'take-private': {
      cooling: 'samtalen mister en deltager',
      customers: 'de berørte føler sig hørt',
      media: 'medierne ser en dør, der lukkes',
      work: 'arbejde ved desken, som det giver',
    },
    'delete-posts': {
      keptRumour: 'når reglerne kræver det (falsk konto, had)',
      energy: 'når kritik forsvinder: skærmbilleder',
      blame: 'når kritik forsvinder',
      discredit: 'når kritik forsvinder',
    },
    'report-to-platform': {
      keptRumour: 'platformen mærker eller fjerner den falske konto eller det falske opslag',
    },
    'restrain-fans': {
      blame: 'skyld, som det tager væk at gribe ind',
      customers: 'kunder, der blev krænket',
      public: 'fansenes jubel, der går tabt',
    },
    'legal-threat': {
      blame: 'skyld for at vende sig mod den anden part',
      employees: 'medarbejdere kan lide at blive forsvaret, en tid',
    },
    'ceo-video': {
      blame: 'skyld, som bekymring vist i egen person tager væk, før direktørens vægt',
      weight: 'hvad direktøren i egen person lægger til et budskab',
      grave: 'kun over denne alvor',
      trifle: 'under denne alvor gør direktøren en nyhed ud af det',
      fuel: 'den nyhed, som direktøren så skaber',
    },
    'internal-memo': {
      employees: 'medarbejdere, der hører det fra deres egen virksomhed',
    },
    'reverse-decision': {
      energy: 'omvendingen er en nyhed',
      blame: 'skyld hos dem, der havde været enige',
    },
  },
  /** What the research notes say beside a source, by the notes’ own words (server/pages/score-model.ts). */
  notes: {
    'links-live-about-3-h': 'Links lever i omkring tre timer',
    'a-news-item-lives-36-h': 'En nyhed lever i omkring 36 timer',
    'about-68-aware-on-day-3-united': 'Omkring 68 % havde hørt om det på tredjedagen (United)',
    'small-airline-cases-heal-in-one-to-two-weeks': 'Små sager i luftfarten heler på en til to uger',
    'anchors-1-3-h-expected-24-h-spread-shape-assumed':
      'Folk venter et svar inden for 1 til 3 timer, og kriser spreder sig inden for 24; kurvens form er antaget',
    f: 'Kunder venter et første svar inden for en til tre timer',
    'silence-no-comment-is-heard-much-like-a-defence':
      'Tavshed: »ingen kommentarer« høres næsten som et forsvar',
    silence: 'Tavshed bliver taget som et tegn',
    'a-full-apology-after-two-contradictions-had-almost-no-effect':
      'En fuld undskyldning efter to modsigelser havde næsten ingen virkning',
    'g-m-falsehood-travels-faster': 'En usandhed løber hurtigere end sandheden',
    'impression-buzz-drop-ratios-mean-55':
      'Fald i to offentliggjorte mærkeindeks sammenlignet; i gennemsnit 0,55',
    'day-3-about-28-trough-about-54-united':
      'Omkring −28 på tredjedagen, omkring −54 på det laveste (United)',
    '4-at-worst-back-in-a-month': 'Aktien faldt højst 4 % og var tilbage inden for en måned',
    '10-42-of-the-drop-is-still-missing-after-10-12-months':
      '10 til 42 % af faldet mangler stadig efter 10 til 12 måneder',
    served: 'Hvad en kunde, der blev hjulpet, siger bagefter',
    'public-compensation-copycats': 'Kompensation for åbent tæppe lokker efterlignere til',
    'expectations-1-3-h-and-3-6-h-form-assumed':
      'Kunder venter et svar inden for 1 til 3 eller 3 til 6 timer; formen er antaget',
    'personal-replies-tone-carries-the-long-run-relation':
      'Personlige svar: tonen bærer forholdet på længere sigt',
    'calm-empathy-calms-before-the-fix': 'Medfølelse beroliger, før noget er løst',
    'vary-responses-tone': 'Svar, der varierer, i en menneskelig tone',
    'ceo-on-video-more-trust-less-anger-than-an-officer-or-a-text':
      'Direktøren på film: mere tillid og mindre vrede end en talsperson eller en tekst',
    'holding-inform-first-speed': 'Først informere, og hurtigt',
    'what-to-do-comes-first-people-first-sizes-ours':
      'Hvad folk skal gøre, kommer først; størrelserne er vores',
    'adjusting-information-any-victim-centred-response-works-sizes-ours':
      'Ethvert svar, der sætter de ramte først, virker; størrelserne er vores',
    'apology-weights-the-order-is-theirs-the-weights-ours':
      'Rækkefølgen af en undskyldnings dele er forskernes, vægtene er vores',
    'rebuild-apology-x-forgiveness-r-32': 'Undskyldning og tilgivelse følges ad: r = 0,32',
    'partial-or-jargon-apology-unclear-mortification-provoked-ridicule': 'En uklar undskyldning vakte latter',
    'corrective-the-most-successful-strategy-in-110-articles':
      'Udbedring: den mest vellykkede strategi i 110 artikler',
    'public-compensation-it-fuels-distributive-justice':
      'Kompensation for åbent tæppe føles retfærdig og holder snakken i gang',
    'explain-facts-accidental-explanation-works-for-angry-posts':
      'En forklaring hjælper efter et uheld, og over for vrede opslag',
    'diminish-diminish-fits-accidental-crises-not-preventable-ones':
      'At dæmpe passer til uheld, ikke til det, der kunne være forhindret',
    'excuse-no-intent-or-no-control-size-ours': 'Ingen hensigt, eller ingen kontrol; størrelsen er vores',
    'justification-the-harm-is-small-or-deserved-size-ours':
      'Skaden kaldes lille eller fortjent; størrelsen er vores',
    'deny-guilty-the-least-successful-and-the-most-used-strategy':
      'Benægtelse fra dem, der gjorde det: den mindst vellykkede strategi, og den mest brugte',
    'rebut-bare-denial-real-world-corrections':
      'En bar benægtelse, som rettelser uden for laboratoriet har vist',
    'rebut-alternative-story-55-fact-check-25-source-14-rebuttal-38':
      'En anden forklaring 0,55, et faktatjek 0,25, en tvivl om kilden 0,14; en tilbagevisning 0,38',
    'bolstering-is-a-supplement-sizes-ours':
      'Ros af eget arbejde er kun et supplement; størrelserne er vores',
    'humour-helps-in-a-rumour-hurts-in-a-confirmed-crisis':
      'Humor hjælper mod et rygte og skader i en bekræftet krise',
    'steal-thunder-raises-credibility-lowers-perceived-severity-direction-only':
      'At fortælle det først hæver troværdigheden og sænker, hvor alvorligt det virker (kun retningen)',
    'a-change-of-channel-limits-spread-sizes-ours':
      'Et skift af kanal begrænser spredningen; størrelserne er vores',
    'restrain-own-fans-badvocates-harm-unless-the-brand-steps-in':
      'Tilhængere, der skælder kritikere ud, skader, hvis ikke virksomheden griber ind',
    'ceo-on-video-size-as-for-care': 'Direktøren på film; størrelsen som for omsorg',
  },
};
