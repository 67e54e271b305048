import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a text points to, as it is written there, and the line. */
export type Reference = { to: string; line: number };

const skipped =
  /^(node_modules|dist|generated|data|test-results|playwright-report|lab-report|\.(?!ci$|github$).*)$/;
const texts = /(\.(md|ts|tsx|mjs|js|css|ya?ml|json|grit|sql|prisma)|^NOTICE|^\.env\.example|^\.ci\/run)$/;
const rooms =
  'app|bench|docs|drills|e2e|engine|format|lab|look|prisma|reports|scenarios|scripts|server|wire|words';

/** Every text of ours below `root`, relative to it. */
export function textsIn(root: string, folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.test(entry.name) || entry.name === 'package-lock.json') return [];
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return textsIn(root, file);
    return entry.isFile() && texts.test(file) ? [file] : [];
  });
}

/** The links of a Markdown page that stay in the repository. */
export function linksIn(markdown: string): Reference[] {
  const found = inLines(withoutFences(markdown), /\]\(([^)\s]+)\)/g);
  return found.filter(({ to }) => !/^[a-z]+:/.test(to));
}

/** Pages of docs/ that any text names, with their heading: docs/page.md#heading. */
export function pagesNamedIn(text: string): Reference[] {
  return inLines(text, /(?<![\w./-])(docs\/[\w/-]+\.md(?:#[\w-]+)?)/g);
}

/** Files and folders that a Markdown page names in backquotes, by their path from the root. Patterns are left out. */
export function placesNamedIn(markdown: string): Reference[] {
  const found = inLines(withoutFences(markdown), new RegExp(`\`((?:${rooms})/[^\`\\s]*)\``, 'g'));
  return found.filter(({ to }) => !/[*<>{}…]|\.\.\./.test(to));
}

/** Names of files in backquotes, without their path from the root: they stand somewhere below the page's folder. */
export function namesIn(markdown: string): Reference[] {
  const found = inLines(
    withoutFences(markdown),
    /`([\w@.[\]-][\w@./[\]-]*\.(?:tsx?|mjs|md|ya?ml|json|css|sql|grit))`/g,
  );
  return found.filter(({ to }) => !new RegExp(`^(?:${rooms})/`).test(to) && !to.startsWith('.'));
}

/** Files that comments of code or content name by their path from the root. */
export function filesNamedIn(code: string): Reference[] {
  const file = new RegExp(
    `(?<![\\w./@-])((?:${rooms})/[\\w./[\\]-]+\\.(?:tsx?|mjs|md|ya?ml|json|css|sql))\\b`,
    'g',
  );
  const comments = code.split('\n').map((line) => /(?:^\s*(?:\/?\*|#)|\/\/ ).*$/.exec(line)?.[0] ?? '');
  return inLines(comments.join('\n'), file);
}

/** Names of pages in capitals, as README.md, and places in papers outside of the repository. */
export function papersNamedIn(text: string): Reference[] {
  return inLines(text, /\b([A-Z][A-Z-]+\.md)\b/g);
}

/** Words that point to a numbered place of a paper: there is none here. */
export function numberedPlacesIn(text: string): Reference[] {
  return inLines(text, /\b(DOMAIN \d[\d.]*|(?:[Ss]ection|[Pp]art|[Cc]hapter) \d+\.\d+)/g);
}

/** Whether a link that stands in the page `from` leads to a file, folder or heading that is there. */
export function leadsSomewhere(root: string, from: string, to: string): boolean {
  const [place = '', heading] = to.split('#');
  const file = place === '' ? from : path.join(path.dirname(from), decodeURI(place));
  const target = path.join(root, file);
  if (!existsSync(target)) return false;
  if (heading === undefined || !statSync(target).isFile()) return true;
  return headingsOf(readFileSync(target, 'utf8')).includes(heading);
}

/** The anchors of a page, as code hosts make them from its headings. */
export function headingsOf(markdown: string): string[] {
  const titles = inLines(withoutFences(markdown), /^#{1,6} (.+)$/g);
  return titles.map(({ to }) =>
    to
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

function inLines(text: string, pattern: RegExp): Reference[] {
  return text
    .split('\n')
    .flatMap((content, index) =>
      [...content.matchAll(pattern)].map(([, to = '']) => ({ to, line: index + 1 })),
    );
}

/** The same lines, those of code blocks empty. */
function withoutFences(markdown: string): string {
  let fenced = false;
  const lines = markdown.split('\n').map((line) => {
    const fence = line.startsWith('```');
    if (fence) fenced = !fenced;
    return fence || fenced ? '' : line;
  });
  return lines.join('\n');
}
