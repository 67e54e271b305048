import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** The way up to the list that a page belongs to, in words. */
export function UpLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="-ml-2 inline-flex min-h-9 min-w-0 items-center gap-1 rounded-md px-2 text-sm font-medium text-muted hover:bg-text/8 hover:text-text"
    >
      <ChevronLeft className="size-5 shrink-0" aria-hidden="true" />
      <span className="line-clamp-2 min-w-0 leading-tight">{children}</span>
    </Link>
  );
}
