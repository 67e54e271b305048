import { lexer, type MarkedToken, type Token } from 'marked';

/** What is on a page, in its order; blank lines are left out. */
export function blocksOf(markdown: string): MarkedToken[] {
  return ofMarkdown(lexer(markdown)).filter(({ type }) => type !== 'space');
}

/** The parser allows for kinds that a program adds to it. We add none. */
export function ofMarkdown(tokens: readonly Token[] = []): MarkedToken[] {
  return tokens.filter((token): token is MarkedToken => typeof token.type === 'string');
}

/** Each with its place, which is all that tells one from another on a page that never changes. */
export function placed<Item>(items: readonly Item[]): { place: number; item: Item }[] {
  return items.map((item, place) => ({ place, item }));
}

/** Each block with the heading that it stands under. */
export function underHeadings(
  blocks: readonly MarkedToken[],
): { place: number; block: MarkedToken; section: string }[] {
  let section = '';
  return blocks.map((block, place) => {
    if (block.type === 'heading') section = block.text;
    return { place, block, section };
  });
}

/** The headings below the title, for the list of contents. */
export function sectionsOf(blocks: readonly MarkedToken[]): string[] {
  return blocks.flatMap((block) => (block.type === 'heading' && block.depth === 2 ? [block.text] : []));
}
