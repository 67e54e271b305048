import type { MarkedToken, Tokens } from 'marked';
import { HelpTable } from './help-table';
import { Inlines, type Shown } from './inlines';
import { anchorOf } from './place';
import { ofMarkdown, placed, underHeadings } from './tokens';

/** The headings, paragraphs, lists, tables and commands of a page. */
export function Blocks({ blocks, shown }: { blocks: readonly MarkedToken[]; shown: Shown }) {
  return underHeadings(blocks).map(({ place, block, section }) => (
    <Block key={place} block={block} section={section} shown={shown} />
  ));
}

type BlockProps = { block: MarkedToken; section: string; shown: Shown };

function Block({ block, section, shown }: BlockProps) {
  switch (block.type) {
    case 'heading':
      return <Heading heading={block} shown={shown} />;
    case 'paragraph':
      return (
        <p className="mt-4 max-w-measure">
          <Inlines tokens={block.tokens} shown={shown} />
        </p>
      );
    case 'text':
      return <Inlines tokens={block.tokens} shown={shown} />;
    case 'list':
      return <List list={block} shown={shown} />;
    case 'table':
      return <HelpTable table={block} section={section} shown={shown} />;
    case 'code':
      return <Commands text={block.text} section={section} />;
    case 'space':
      return null;
    default:
      throw new Error(`the help doesn’t show what Markdown calls ${block.type}`);
  }
}

function Heading({ heading: { depth, text, tokens }, shown }: { heading: Tokens.Heading; shown: Shown }) {
  const inside = <Inlines tokens={tokens} shown={shown} />;
  if (depth === 1) return <h1 className="text-2xl text-balance md:text-3xl">{inside}</h1>;
  return (
    <h2 id={anchorOf(text)} className="mt-12 scroll-mt-8 border-t border-line pt-8 text-xl">
      {inside}
    </h2>
  );
}

function List({ list: { ordered, items }, shown }: { list: Tokens.List; shown: Shown }) {
  const Lines = ordered ? 'ol' : 'ul';
  return (
    <Lines
      className={`mt-3 flex max-w-measure flex-col gap-2 pl-6 marker:text-muted ${ordered ? 'list-decimal' : 'list-disc'}`}
    >
      {placed(items).map(({ place, item }) => (
        <li key={place} className="pl-1">
          <Blocks blocks={ofMarkdown(item.tokens)} shown={shown} />
        </li>
      ))}
    </Lines>
  );
}

/** Long lines scroll sideways by themselves; on paper they break. */
function Commands({ text, section }: { text: string; section: string }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={section}
      className="mt-4 overflow-x-auto rounded-md border border-line bg-sunken p-4"
    >
      <pre className="font-mono text-xs print:whitespace-pre-wrap">
        <code>{text}</code>
      </pre>
    </section>
  );
}
