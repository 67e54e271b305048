import type { ReactNode } from 'react';
import { PageHeader } from '@/app/_ui/page-header';
import { type HelpPage, helpPages, helpPath } from '@/wire/help-pages';
import { Blocks } from './blocks';
import type { Shown } from './inlines';
import { anchorOf } from './place';
import { PrintButton } from './print-button';
import { blocksOf, sectionsOf } from './tokens';

interface HelpScreenProps {
  markdown: string;
  shown: Shown;
  words: { contents: string; pages: string; print: string };
  /** Said where the page isn't there in the reader's language. */
  otherLanguage: string | null;
}

/** A page of docs/ as a page of the product: what is on it, its words, and the other pages. */
export function HelpScreen({ markdown, shown, words, otherLanguage }: HelpScreenProps) {
  const [title, ...blocks] = blocksOf(markdown);
  const contents = <Contents sections={sectionsOf(blocks)} language={shown.language} />;
  return (
    <div data-default-theme="light" className="min-h-dvh bg-background text-text">
      <PageHeader className="px-4" />
      <div className="mx-auto max-w-6xl px-4 pt-6 pb-24 md:px-8 desk:grid desk:grid-cols-[14rem_minmax(0,1fr)] desk:gap-12">
        <nav aria-label={words.pages} className="text-sm desk:sticky desk:top-6 desk:self-start">
          <Pages current={shown.page} names={shown.names} />
          <Beside title={words.contents}>{contents}</Beside>
        </nav>
        <main className="max-desk:mt-6">
          <div lang={shown.language}>{title && <Blocks blocks={[title]} shown={shown} />}</div>
          {otherLanguage && <p className="mt-3 text-sm text-muted">{otherLanguage}</p>}
          <details className="mt-4 text-sm desk:hidden print:hidden">
            <summary className="py-3 font-medium">{words.contents}</summary>
            {contents}
          </details>
          <div lang={shown.language}>
            <Blocks blocks={blocks} shown={shown} />
          </div>
          <p className="mt-12">
            <PrintButton label={words.print} />
          </p>
        </main>
      </div>
    </div>
  );
}

function Beside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-6 border-t border-line pt-4 max-desk:hidden">
      <p className="kicker">{title}</p>
      {children}
    </div>
  );
}

function Pages({ current, names }: { current: HelpPage; names: Record<HelpPage, string> }) {
  return (
    <ul className="flex flex-wrap gap-x-5 desk:flex-col">
      {helpPages.map((page) => (
        <li key={page}>
          <a
            href={helpPath(page)}
            aria-current={page === current ? 'page' : undefined}
            className="inline-flex min-h-11 items-center text-muted hover:text-text aria-[current]:font-semibold aria-[current]:text-text desk:min-h-8"
          >
            {names[page]}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Contents({ sections, language }: { sections: readonly string[]; language: string }) {
  return (
    <ul lang={language} className="mt-1">
      {sections.map((section) => (
        <li key={section}>
          <a
            href={`#${anchorOf(section)}`}
            className="inline-flex min-h-8 items-center underline-offset-4 hover:underline max-desk:min-h-11"
          >
            {section}
          </a>
        </li>
      ))}
    </ul>
  );
}
