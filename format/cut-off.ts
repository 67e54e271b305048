import { Lexer } from 'yaml';

/** A place in a YAML text, as an offset, and what an author has to put right there. */
export type Slip = { at: number; message: string };

/** Where a comment may stand on the same line: nowhere in files of words; after a name, time or number elsewhere. */
export type Comments = 'own lines' | 'after names';

type Token = { at: number; kind: 'plain' | 'comment' | 'space' | 'other'; source: string };

/**
 * What YAML takes out of a text without a word: everything after ` #`, and words at its beginning that start with `&`,
 * `!` or `*`; and `%YAML`, which gives other words a new meaning.
 */
export function cutOff(text: string, comments: Comments): Slip[] {
  const tokens = tokensOf(text);
  const anchors = new Set(tokens.filter(startsWith('&')).map(({ source }) => source.slice(1)));
  const aliases = new Set(tokens.filter(startsWith('*')).map(({ source }) => source.slice(1)));
  return tokens.flatMap((token, i) => {
    const { at, kind, source } = token;
    if (kind === 'comment') return lostInComment(token, before(tokens, i), text, comments);
    if (kind !== 'other') return [];
    if (source.startsWith('%'))
      return [{ at, message: 'a line that begins with % has a meaning in YAML; take it out' }];
    const lost =
      source.startsWith('!') ||
      (source.startsWith('&') && !aliases.has(source.slice(1)) && namesWords(tokens, i)) ||
      (source.startsWith('*') && !anchors.has(source.slice(1)));
    return lost
      ? [{ at, message: `"${source}" is lost: a text that begins with ${source[0]} needs quotes` }]
      : [];
  });
}

const startsWith =
  (sign: string) =>
  ({ kind, source }: Token) =>
    kind === 'other' && source.startsWith(sign);

const plainFollows = '\u001f';
const marks = ['\u0002', '\u0018', plainFollows];

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let previous = '';
  for (const source of new Lexer().lex(text)) {
    if (!marks.includes(source)) {
      tokens.push({ at, kind: kindOf(source, previous), source });
      at += source.length;
    }
    previous = source;
  }
  return tokens;
}

function kindOf(source: string, previous: string): Token['kind'] {
  if (previous === plainFollows) return 'plain';
  if (source.startsWith('#')) return 'comment';
  return /^[ \t]+$/.test(source) ? 'space' : 'other';
}

/** Whether an anchor stands before words; before a group or a list it takes nothing away. */
function namesWords(tokens: Token[], i: number): boolean {
  const next = tokens[tokens[i + 1]?.kind === 'space' ? i + 2 : i + 1];
  return next !== undefined && !/^[[{\r\n]/.test(next.source);
}

/** What stands before a comment on its line; undefined when nothing does. */
function before(tokens: Token[], i: number): Token | undefined {
  const found = tokens[tokens[i - 1]?.kind === 'space' ? i - 2 : i - 1];
  return found && !/[\r\n]$/.test(found.source) ? found : undefined;
}

function lostInComment(comment: Token, left: Token | undefined, text: string, comments: Comments): Slip[] {
  const { at, source } = comment;
  const hashtag = /^#[\p{L}\p{N}_]+([\s.,!?;]|$)/u.test(source);
  const lost = (kept: string) => [
    { at, message: `everything after ${kept} is lost: # begins a comment; put the text in quotes` },
  ];
  if (left?.kind === 'plain' && (hashtag || comments === 'own lines' || !nameLike.test(left.source.trim())))
    return lost(`"${left.source.trim().slice(-60)}"`);
  if (left && hashtag && /^[-:,[{]$/.test(left.source)) return lost(`"${left.source}"`);
  const indented = at > 0 && /[ \t]/.test(text[at - 1] ?? '');
  if (!left && hashtag && indented)
    return [
      {
        at,
        message: `"${source.slice(0, 60)}" is lost: # begins a comment; put the text in quotes, or a space after #`,
      },
    ];
  return [];
}

/** What stands in a structure and is not read by people: an id, a choice, a time, a date, a number. */
const nameLike = /^([a-z0-9-]+(\/[a-z0-9-]+)?|d\d+ \d\d:\d\d|\d{4}-\d\d(-\d\d)?( \d\d:\d\d)?|[-+.\d]+)$/;
