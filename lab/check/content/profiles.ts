import type { ChannelKind } from '@/engine/vocabulary';

/** A share (0..1) that is held between two ends. */
export type Ends = readonly [least: number, most: number];

/** How people write on a kind of place: shares of lines, and the median length of a line in characters. */
export type Profile = {
  length: Ends;
  /** of one sentence or less */
  single: Ends;
  /** beginning with a small letter */
  small: Ends;
  emoji: Ends;
  slang: Ends;
  hashtags: Ends;
  mentions: Ends;
  /** answering or quoting somebody */
  replies: Ends;
};

const any: Ends = [0, 1];

/** [assumed] From what such places look like; kinds that are not here are held against nothing. */
export const profiles: Partial<Record<ChannelKind, Profile>> = {
  'short-text': {
    length: [20, 140],
    single: [0.3, 1],
    small: [0.15, 0.85],
    emoji: [0.05, 0.35],
    slang: [0.04, 1],
    hashtags: [0, 0.3],
    mentions: [0.02, 0.4],
    replies: [0.1, 0.8],
  },
  video: {
    length: [8, 100],
    single: [0.4, 1],
    small: [0.25, 1],
    emoji: [0.1, 0.6],
    slang: [0.06, 1],
    hashtags: [0, 0.3],
    mentions: any,
    replies: any,
  },
  photo: {
    length: [8, 110],
    single: [0.35, 1],
    small: [0.15, 1],
    emoji: [0.12, 0.6],
    slang: [0.03, 1],
    hashtags: any,
    mentions: any,
    replies: any,
  },
  network: {
    length: [30, 220],
    single: [0.15, 1],
    small: [0, 0.7],
    emoji: [0.05, 0.4],
    slang: any,
    hashtags: [0, 0.2],
    mentions: any,
    replies: any,
  },
  professional: {
    length: [40, 280],
    single: any,
    small: [0, 0.3],
    emoji: [0, 0.25],
    slang: [0, 0.15],
    hashtags: any,
    mentions: any,
    replies: any,
  },
  forum: {
    length: [30, 260],
    single: [0.1, 1],
    small: [0.1, 0.8],
    emoji: [0, 0.2],
    slang: [0.02, 1],
    hashtags: [0, 0.1],
    mentions: any,
    replies: any,
  },
  messenger: {
    length: [8, 120],
    single: [0.3, 1],
    small: [0.15, 1],
    emoji: [0.08, 0.6],
    slang: [0.03, 1],
    hashtags: [0, 0.1],
    mentions: any,
    replies: any,
  },
  review: {
    length: [30, 260],
    single: [0.05, 1],
    small: [0.05, 0.7],
    emoji: [0, 0.25],
    slang: any,
    hashtags: [0, 0.1],
    mentions: any,
    replies: any,
  },
};

/** Over all lines of a scenario. */
export const whole = {
  single: [0.3, 1],
  replies: [0.15, 1],
  emoji: [0.1, 0.25],
  punch: [0, 0.1],
} as const satisfies Record<string, Ends>;

/** Slang, by language; a language that is not here is not asked for slang. */
export const slang: Record<string, RegExp> = {
  en: /\b(lol|lmao|lmfao|omg|wtf|tbh|imo|imho|ngl|smh|idk|idc|fr|bruh|bro|mate|nah|nope|yep|yeah|yikes|ugh|meh|wow|gonna|wanna|gotta|kinda|sorta|dunno|cos|coz|u|ur|pls|plz|thx|ffs|rn|irl|af|lmk|btw|fyi|ok|okay|ratio|cringe|mood|vibes?|legend|slop|sus|lads?|dude|guys|folks|source\?|huh|tho|cuz|ppl|omfg|af|dm|dms|based|unhinged|iconic|icon|iykyk|tf|ik|im|ive|dont|cant|didnt|doesnt|isnt|wasnt|aint|y'?all)\b|!!|\?\?/iu,
  da: /(?<![\p{L}])(lol|omg|wtf|ift|fx|haha+|hehe|hihi|sgu|sku|fandme|fanden|pis|lort|nah|nej nej|ej|næ|øh|bro|mand|bruh|sygt|vildt|mega|totalt|seriøst|altså|ikk|ik|ikke\?|ska|ku|gi|li'?|pls|plz|thx|btw|cringe|ratio|kilde\?|wow|ok|okay|jaja|ja ja|hold nu op|hold kæft|hold da op|nice|legende|ikon|vibe|wtf|skud ud|respekt|folkens|venner|gutter|dude|chill|random|flov|pinligt)(?![\p{L}])|!!|\?\?/iu,
  de: /(?<![\p{L}])(lol|omg|wtf|btw|imo|tbh|ngl|xd+|haha+|hehe|hihi|höhö|rofl|ok|okay|oke|nee|nö|jo|jup|jep|nope|boah|ey alter|alda|digga|digger|diggi|bro|brudi|bestie|mega|krass|geil|heftig|nice|cringe|lost|safe|sus|random|ratio|vibes?|ehrenmann|ehrenfrau|ehrenlos|respekt|echt jetzt|sorry|sry|thx|pls|plz|bittee+|dms?|quelle\?|beleg\?|gell|ne\?|eh|ey|hä|hö|tja|naja|na ja|puh|uff|igitt|bäh|wow|ups|oha|aha|ach was|jaja|ja ja|schon klar|kein bock|scheiß\p{L}*|mist|verdammt|verkack\p{L}*|kack\p{L}*|arsch\p{L}*|depp(?:en)?|idc|idk|grad|nix|haste|biste|kannste|isso|nich|nen|nem|ner|habs|hats|gehts|gibts|stimmts|wars|weiß wer|kein plan|keine ahnung|ka|kp|vllt|vlt|iwie|iwas|steile these|trash|fail)(?![\p{L}])|!!|\?\?/iu,
  pl: /(?<![\p{L}])(lol|xd+|omg|wtf|btw|imo|tbh|haha+|hehe+|ok|okej|oki|no nie|nope|serio|sory|sorki|sorry|plis|pls|dzięks|dzięki wielkie|nara|elo|siema|spoko|luz|masakra|dramat|beka|żal|żenada|żenua|cringe|krindż|sztos|złoto|kozak|gość|typ|typo|typiara|ziom|ziomek|stary|bro|bestie|mega|mocne|grube|grubo|klasa|szacun|szanuję|leżę|płaczę|padłam|umarłem|kurde|kurczę|kurna|cholera|cholerny|jasne|no jasne|jasne że|co nie|no co ty|weź|weźcie|ej|eh|ech|ehe|uff|fuj|ble|o matko|jezu|matko|boże|ludzie|wow|łał|apka|fotka|priv|priva|dm|hejt|hejty|hejter|fejk|fejki|drama|dramę|dramy|ratio|vibe|vibes|mood|random|trolle|trollu|kasa|kasę|kasy|hajs|nie ogarniam|ogarnijcie|ogarnij|wyluzuj|dziaram|źródło\?|aha|mhm|nie no|tysi|tysia|tyś|cb|nwm|zw|jprdl|ja pierdzielę)(?![\p{L}])|!!|\?\?/iu,
  es: /(?<![\p{L}])((?:ja|je|ji){2,}j?|xd+|lol|lmao|omg|wtf|pls|plis|porfa|porfi|xq|pq|porq|q|k|x|tb|tmb|dm|md|bro|bestie|crack|random|cringe|ratio|vibra|spoiler|literal|en plan|tal cual|tío|tía|tíos|tronco|güey|wey|che|boludo|pana|parce|compa|colega|peña|mola|guay|chido|bacán|flipo|flipa|flipando|alucino|me meo|me muero|me parto|me parten|no puedo|no mames|no manches|madre mía|ostras|joder|coño|mierda|carajo|pinche|puf|uf|uff|buf|bah|meh|wow|guau|uy|oye|oiga|eh|nah|nop|nope|sip|sep|ok|okey|vale|venga|dale|ojo|sorry|fan|fans|curro|currar|lana|pasta|un duro|finde|cole|uni|a ver|mira tú|o sea|fuente\?)(?![\p{L}])|!!|\?\?|¡¡/iu,
};
