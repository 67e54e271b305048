/** A word of the past, the standard term that says it now, and the files in which it has to stay, each with the reason. */
type Rule = {
  word: string;
  say: string;
  /** ordinary English in a sentence, a private word as a name */
  only?: 'names';
  except?: { file: RegExp; because: string }[];
};

/** A forbidden word in a text: its line (from 1; 0 is the file's own name), and what to say instead. */
export type Finding = { file: string; line: number; word: string; say: string };

const storedName = 'a key or file on disk: docs/decisions/0028-stored-names.md';

/**
 * Words in lower case, those of one name or phrase joined by hyphens: `step-back` is found in stepBack, StepBack,
 * step-back.ts and "step back". docs/words.md says what each standard term means.
 */
const rules: readonly Rule[] = [
  { word: 'album', say: 'screenshots' },
  { word: 'as-one-change', say: 'draft' },
  { word: 'back-view', say: 'rewind view' },
  { word: 'cable', say: 'network link' },
  { word: 'chore', say: 'scheduled job', only: 'names' },
  { word: 'chores', say: 'scheduled jobs', only: 'names' },
  { word: 'crew', say: 'staff' },
  { word: 'deed', say: 'permission, audit line, or what it is', only: 'names' },
  { word: 'deeds', say: 'permissions, audit lines, or what they are', only: 'names' },
  { word: 'errand', say: 'record watcher' },
  { word: 'errands', say: 'record watcher' },
  { word: 'fork-beside', say: 'child process' },
  { word: 'going-on', say: 'carry over, or fork', only: 'names' },
  { word: 'hand-event', say: 'world event' },
  {
    word: 'house',
    say: 'system, application, or page context',
    only: 'names',
    except: [
      { file: /^engine\/statement\/lexicon\//, because: 'words for a company' },
      { file: /^scripts\/lib\/architecture\//, because: 'the picture of the house of code' },
    ],
  },
  { word: 'housekeeping', say: 'scheduled jobs' },
  { word: 'in-hand', say: 'draft', only: 'names' },
  { word: 'lay-cable', say: 'open a network link' },
  { word: 'leader', say: 'lead (of a team), host (of a workshop)' },
  { word: 'leaders', say: 'leads (of teams), instructors (of a workshop)' },
  { word: 'look-back', say: 'replay, or debrief' },
  { word: 'looking-back', say: 'replay, or debrief' },
  { word: 'note-desk', say: 'note writing' },
  { word: 'onlooker', say: 'impersonation' },
  { word: 'open-house', say: 'application, running server' },
  { word: 'open-press', say: 'open a PDF writer' },
  {
    word: 'outcome-mark',
    say: 'outcome score',
    except: [{ file: /^reports\/sheets\//, because: storedName }],
  },
  { word: 'paper-act', say: 'annotation command' },
  { word: 'paper-desk', say: 'annotation service' },
  {
    word: 'papers',
    say: 'annotations',
    only: 'names',
    except: [
      { file: /^(scripts\/lib\/references|docs\/references)/, because: 'printed papers that a text cites' },
    ],
  },
  {
    word: 'pen',
    say: 'text style, PDF writer, or canvas context',
    only: 'names',
    except: [
      {
        file: /^app\/_charts\/picture\//,
        because: 'the drawing context of a canvas, as drawing code calls it',
      },
    ],
  },
  { word: 'say-who', say: 'identity', only: 'names' },
  { word: 'step-back', say: 'rewind' },
  { word: 'stepped-back', say: 'rewound' },
  {
    word: 'steps-back',
    say: 'rewinds',
    except: [
      { file: /^engine\/(debrief|round-file|replay)|^app\/_debrief\/|^reports\//, because: storedName },
    ],
  },
  {
    word: 'yardstick',
    say: 'norms',
    except: [
      {
        file: /^(engine\/(scenario|round-file|debrief)|lab\/|format\/|server\/results\/)/,
        because: storedName,
      },
    ],
  },
  { word: 'yardsticks', say: 'norms' },
];

/** Texts that the words are not looked for in: words for people, content, what is past and frozen, and this list itself. */
const skipped =
  /^(words\/(messages\/|old-words)|scenarios\/|docs\/decisions\/|engine\/earlier\/rules-\d+\.mjs|scripts\/lib\/forbidden-words)/;
const code = /\.(ts|tsx|mjs)$/;

/** Every forbidden word in a file's name, its identifiers and its comments; what stands in quotes is left alone. */
export function forbiddenIn(file: string, text: string): Finding[] {
  if (skipped.test(file) || !code.test(file)) return [];
  const known = rules.filter(({ except = [] }) => !except.some((one) => one.file.test(file)));
  const find = (said: string, line: number): Finding[] => {
    const words = `-${wordsOf(said).join('-')}-`;
    const isComment = said.startsWith('/');
    return known
      .filter(({ word, only }) => words.includes(`-${word}-`) && !(isComment && only === 'names'))
      .map(({ word, say }) => ({ file, line, word, say }));
  };
  return [...find(file, 0), ...piecesOf(text).flatMap(({ said, line }) => find(said, line))];
}

/** Comments and names of a program, with their lines. Strings, templates and what looks like them are passed over. */
function piecesOf(text: string): { said: string; line: number }[] {
  const token =
    /\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|[A-Za-z_$][\w$]*/g;
  const pieces: { said: string; line: number }[] = [];
  let line = 1;
  let from = 0;
  for (const match of text.matchAll(token)) {
    line += text.slice(from, match.index).split('\n').length - 1;
    from = match.index;
    const [said] = match;
    if (!/^['"`]/.test(said)) pieces.push({ said: said.replace(/`[^`\n]*`/g, ' '), line });
  }
  return pieces;
}

/** `stepBackIn` and "Step back, in" are step, back, in. */
function wordsOf(said: string): string[] {
  const apart = said.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return apart.toLowerCase().match(/[a-z]+|[.,;:/]/g) ?? [];
}
