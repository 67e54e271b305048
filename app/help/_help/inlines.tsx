import type { MarkedToken, Token } from 'marked';
import type { ReactNode } from 'react';
import type { HelpPage } from '@/wire/help-pages';
import type { Language } from '@/words/messages/index';
import { placeOf } from './place';
import { ofMarkdown, placed } from './tokens';

/** The page that is shown, and what the pages are called in the reader's language. */
export type Shown = { page: HelpPage; language: Language; names: Record<HelpPage, string> };

/** What stands in a line: words, names of buttons, settings, links. No HTML comes of it but what is written here. */
export function Inlines({ tokens, shown }: { tokens: readonly Token[] | undefined; shown: Shown }) {
  return placed(ofMarkdown(tokens)).map(({ place, item }) => (
    <Inline key={place} token={item} shown={shown} />
  ));
}

function Inline({ token, shown }: { token: MarkedToken; shown: Shown }): ReactNode {
  const inside = (tokens: readonly Token[]) => <Inlines tokens={tokens} shown={shown} />;
  switch (token.type) {
    case 'text':
      return token.tokens ? inside(token.tokens) : token.text;
    case 'escape':
      return token.text;
    case 'strong':
      return <strong className="font-semibold">{inside(token.tokens)}</strong>;
    case 'em':
      return <em>{inside(token.tokens)}</em>;
    case 'codespan':
      return <Code>{token.text}</Code>;
    case 'link':
      return <Link href={token.href} text={token.text} shown={shown} />;
    default:
      throw new Error(`the help doesn’t show what Markdown calls ${token.type}`);
  }
}

function Code({ children }: { children: string }) {
  return (
    <code className="rounded-sm bg-sunken px-0.5 py-0.5 font-mono text-[0.9em] wrap-break-word">
      {children}
    </code>
  );
}

/** A page of the help is called by its title instead of its file; a file that no page shows is named. */
function Link({ href, text, shown }: { href: string; text: string; shown: Shown }) {
  const place = placeOf(href, shown);
  const isFileName = href.split('#')[0]?.split('/').at(-1)?.startsWith(text) ?? false;
  if ('file' in place) {
    const file = <Code>{place.file}</Code>;
    return isFileName ? (
      file
    ) : (
      <>
        {text} ({file})
      </>
    );
  }
  return (
    <a href={place.href} className="link">
      {isFileName && place.page ? shown.names[place.page] : text}
    </a>
  );
}
