import { type Document, isNode, isScalar, type Pair, type Scalar, visit } from 'yaml';
import type { Slip } from './cut-off';
import { oddSpace, unseen } from './unseen';

/** What YAML reads in another way than it is written, or than an author can see: keys, numbers, line breaks, unseen signs. */
export function readOtherwise(document: Document.Parsed, text: string): Slip[] {
  const found: Slip[] = [];
  visit(document, {
    Map(_, { items }) {
      found.push(...repeatedKeys(items), ...items.flatMap(({ key }) => oddKey(key)));
    },
    Scalar(_, scalar) {
      const message = oddValue(scalar, text);
      if (message) found.push({ at: startOf(scalar), message });
    },
  });
  return found;
}

/** Keys that stand twice in one group, where they do so for the second time. */
function repeatedKeys(items: Pair[]): Slip[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const again = seen.has(name);
    seen.add(name);
    return again ? [{ at: startOf(key), message: `"${name}" stands here a second time` }] : [];
  });
}

function oddKey(key: unknown): Slip[] {
  if (!isScalar(key))
    return [
      {
        at: isNode(key) ? (key.range?.[0] ?? 0) : 0,
        message: 'a list or a group cannot be a key; put the text in quotes',
      },
    ];
  const { value, source = '' } = key;
  if (typeof value !== 'string')
    return String(value) === source
      ? []
      : [{ at: startOf(key), message: `"${source}" is read as ${String(value)}; write the key in quotes` }];
  return oddSpace.test(value)
    ? [{ at: startOf(key), message: `"${visible(value)}" holds a space that is not the space bar's` }]
    : [];
}

function oddValue(scalar: Scalar, text: string): string | undefined {
  const { value, source = '' } = scalar;
  if (typeof value === 'number')
    return plainNumber.test(source) ? undefined : `"${source}" is read as the number ${value}; write it so`;
  if (typeof value !== 'string') return undefined;
  if (oddEdge.test(value))
    return `"${visible(value.slice(0, 60))}" begins or ends with a space that is not the space bar's`;
  return unseen(value) ?? lostLine(scalar, value, text);
}

const oddEdge = new RegExp(`^${oddSpace.source}|${oddSpace.source}\\n*$`, 'u');
const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A list that was written over several lines, and is read as one line. */
function lostLine({ range, type }: Scalar, value: string, text: string): string | undefined {
  if (!range || type === 'BLOCK_LITERAL') return undefined;
  const [, ...lines] = text.slice(range[0], range[1]).split('\n');
  const item = lines
    .map((line) => line.trim())
    .find((line) => /^[-*•] ./u.test(line) && !value.includes(`\n${line.slice(0, 3)}`));
  return (
    item &&
    `the line "${item.slice(0, 40)}" is joined to the one before it; write the text below a | to keep its lines`
  );
}

function visible(text: string): string {
  return text.replace(
    new RegExp(oddSpace, 'gu'),
    (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

function startOf({ range }: Scalar): number {
  return range?.[0] ?? 0;
}
