import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemText } from './problem';
import { parseYaml } from './yaml-source';

const anything = z.record(z.string(), z.unknown());

function wordsOf(text: string): unknown {
  const parsed = parseYaml('en.yaml', text, anything, 'own lines');
  return parsed.ok ? parsed.value : parsed.problems.map(problemText);
}

/** [what the author wrote, what the check says] */
const changed: [string, string, string][] = [
  ['a hashtag at the end', 'a: He is gone. #Free\n', 'en.yaml:1 everything after "He is gone." is lost'],
  [
    'a hashtag in the middle of lines',
    'b: 1\na: one\n  two #three\n  four\n',
    'en.yaml:3 everything after "one\n  two" is lost',
  ],
  ['a number sign', 'a: We are # 1\n', 'en.yaml:1 everything after "We are" is lost'],
  ['a hashtag in a group', 'a: { b: one #two\n  }\n', 'en.yaml:1 everything after "one" is lost'],
  ['a hashtag in a list', '- x\n- one #two\n', 'en.yaml:2 everything after "one" is lost'],
  ['a hashtag alone', 'a: #Free\nb: 1', 'en.yaml:1 everything after ":" is lost'],
  ['a hashtag first, and more below it', 'a: #Free\n  the rest\n', 'en.yaml:1 everything after ":" is lost'],
  ['a hashtag on a last line of its own', 'a: one\n  #two\nb: 1\n', 'en.yaml:2 "#two" is lost'],
  ['a hashtag after a tab', 'a: one\t#two', 'en.yaml:1 everything after "one" is lost'],
  ['a remark after words', 'a: reserve # for the host\n', 'en.yaml:1 everything after "reserve" is lost'],
  ['an ampersand first', 'a: &Co is here\n', 'en.yaml:1 "&Co" is lost'],
  ['an exclamation mark first', 'a: ! stop\n', 'en.yaml:1 "!" is lost'],
  ['a tag', 'a: !!str 12\n', 'en.yaml:1 "!!str" is lost'],
  ['a star first', 'a: *bold* words\n', 'en.yaml:1 "*bold*" is lost'],
  ['the old YAML', '%YAML 1.1\n---\na: yes\n', 'en.yaml:1 a line that begins with %'],
  ['a colon in a text', 'a: Note: this\n', 'en.yaml:1 a text with ": " in it needs quotes'],
  ['an at sign first', 'a: @quillby\n', 'en.yaml:1 a text that begins with @ needs quotes'],
  ['a tab as indent', 'a:\n\tb: 1\n', 'en.yaml:2 is indented with a tab; use spaces'],
  ['an end in the middle', 'a: 1\n---\nb: 2\n', 'en.yaml:2 a line of --- or ... ends the file'],
  ['a key twice', 'a: 1\n"a": 2\n', 'en.yaml:2 "a" stands here a second time'],
  ['a key that is a number', '010: x\n', 'en.yaml:1 "010" is read as 10; write the key in quotes'],
  ['a key that is nothing', '~: x\n', 'en.yaml:1 "~" is read as'],
  ['a key that is true', 'True: x\n', 'en.yaml:1 "True" is read as true'],
  ['a key that is a list', 'a: 1\n? [b]\n: 1\n', 'en.yaml:2 a list or a group cannot be a key'],
  ['an octal number', 'a: 0o14\n', 'en.yaml:1 "0o14" is read as the number 12'],
  ['a number with a zero in front', 'a: 012\n', 'en.yaml:1 "012" is read as the number 12'],
  ['a number in base sixteen', 'a: 0x1F\n', 'en.yaml:1 "0x1F" is read as the number 31'],
  ['a number in powers of ten', 'a: 1e3\n', 'en.yaml:1 "1e3" is read as the number 1000'],
  [
    'a list in a folded text',
    'a: >\n  We will:\n  - pay\n  - mend\n',
    'en.yaml:1 the line "- pay" is joined',
  ],
  ['a list in a plain text', 'a: We will\n  - pay\n', 'en.yaml:1 the line "- pay" is joined'],
  ['a no-break space at the end', 'a: one\u00a0\n', 'en.yaml:1 "one<U+00A0>" begins or ends'],
  [
    'a no-break space as indent',
    'a:\n\u00a0\u00a0b: 1\n',
    'en.yaml:2 holds a no-break space (U+00A0) at its beginning',
  ],
  ['a no-break space after the colon', 'a:\u00a0one\nb: 1\n', 'en.yaml:1 holds a no-break space'],
  ['a no-break space in a key', 'a\u00a0b: one\n', 'en.yaml:1 "a<U+00A0>b" holds a space'],
  ['a tab in a text', 'a: one\ttwo\n', 'en.yaml:1 holds a tab (U+0009)'],
  ['a backslash that is none', 'a: "C:\\bin"\n', 'en.yaml:1 holds an invisible sign (U+0008)'],
  ['a mark in the middle', 'a: 1\n\ufeffb: 1\n', 'en.yaml:2 holds a byte order mark (U+FEFF)'],
  ['a zero-width space', 'a: one\u200btwo\n', 'en.yaml:1 holds a zero-width space (U+200B)'],
  ['a zero-width space by its number', 'a: "one\\u200btwo"\n', 'en.yaml:1 holds a zero-width space'],
  ['a joiner after a Latin letter', 'a: Anna\u200d\n', 'en.yaml:1 holds a zero-width joiner'],
  ['a soft hyphen', 'a: one\u00adtwo\n', 'en.yaml:1 holds a soft hyphen'],
  ['writing turned round', 'a: one\u202etwo\n', 'en.yaml:1 holds an invisible sign (U+202E)'],
  ['a direction mark in Latin', 'a: one\u200e\n', 'en.yaml:1 holds an invisible sign (U+200E)'],
  ['a line end of its own', 'a: one\u2028two\n', 'en.yaml:1 holds an unusual line end (U+2028)'],
  ['line ends of an old Mac', '# remark\ra: 1\rb: 2\r', 'en.yaml:1 holds a line end of an old Mac'],
  ['a zero', 'a: 1\nb: \0', 'en.yaml:2 holds an invisible sign (U+0000)'],
  ['a lost letter', 'a: R\ufffdd\n', 'en.yaml:1 holds a letter that was lost'],
  ['letters broken earlier', 'a: RÃ¸d\n', 'en.yaml:1 holds "Ã¸", a letter that was broken'],
  ['quotes broken earlier', 'a: itâ€™s\n', 'en.yaml:1 holds "â€™", a letter that was broken'],
  ['half a pair', 'a: "\\ud800"\n', 'en.yaml:1 holds an invisible sign (U+D800)'],
];

describe('a text that YAML would read otherwise than it is written', () => {
  it.each(changed)('is refused with its line: %s', (_, text, heard) => {
    expect(wordsOf(text)).toContainEqual(expect.stringContaining(heard));
  });
});

describe('a text that is read as it is written', () => {
  it.each([
    ['yes, no, on, off', 'a: yes\nb: no\nc: on\nd: off\n', { a: 'yes', b: 'no', c: 'on', d: 'off' }],
    ['dates and clocks', 'a: 2017-04-09\nb: 12:30\nc: 1_000\n', { a: '2017-04-09', b: '12:30', c: '1_000' }],
    ['numbers', 'a: 0\nb: -0.5\nc: 12.25\nd: true\n', { a: 0, b: -0.5, c: 12.25, d: true }],
    ['signs in quotes', "a: 'Gone. #Free: *yes* &Co !'\n", { a: 'Gone. #Free: *yes* &Co !' }],
    ['a glued number sign', 'a: Gone.#Free C#\n', { a: 'Gone.#Free C#' }],
    ['a hashtag in a block', 'a: >-\n  Gone. #Free\n  #Free\n', { a: 'Gone. #Free #Free' }],
    ['remarks on their own lines', '# one\na: 1\n# two: x\nb: # three\n  c: 1\n', { a: 1, b: { c: 1 } }],
    ['spaces in quotes', 'a: " one "\n', { a: ' one ' }],
    ['a remark after quotes', "a: 'one' # two\n", { a: 'one' }],
    ['lines that stay', 'a: |-\n  We will:\n  - pay\n', { a: 'We will:\n- pay' }],
    ['Windows line ends', 'a: |-\r\n  one\r\n  two\r\nb: one\r\n  two\r\n', { a: 'one\ntwo', b: 'one two' }],
    ['a mark at the beginning', '\ufeffa: 1\n', { a: 1 }],
    ['a no-break space between words', 'a: kl.\u00a09\n', { a: 'kl.\u00a09' }],
    ['an alias of an anchor', 'a: &x one\nb: *x\n', { a: 'one', b: 'one' }],
    ['an emoji family and a flag', 'a: 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿\n', { a: '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿' }],
    ['Persian with its joiner', 'a: علی‌رضا\n', { a: 'علی‌رضا' }],
    ['Hebrew with a mark', 'a: שלום\u200f!\n', { a: 'שלום\u200f!' }],
    ['French and Portuguese', 'a: « NÃO, Âme »\n', { a: '« NÃO, Âme »' }],
    ['letters in two parts', 'a: Ba\u030ad\n', { a: 'Båd' }],
  ])('is taken: %s', (_, text, value) => {
    expect(wordsOf(text)).toEqual(value);
  });

  it('may have a remark after a name, a time or a number where no words stand', () => {
    const structure =
      'a: d1 18:45 # the first\nb: sunday # two days old\nc: 1.5 #  83 s\nd: [x] #y\ne: x/y # z\n';
    expect(parseYaml('scenario.yaml', structure, anything).ok).toBe(true);
    expect(parseYaml('scenario.yaml', 'a: Maud Pemberley # 1\n', anything).ok).toBe(false);
    expect(parseYaml('scenario.yaml', 'a: sunday #Free\n', anything).ok).toBe(false);
  });
});
