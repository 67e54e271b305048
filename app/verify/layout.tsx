import type { ReactNode } from 'react';
import { PageHeader } from '../_ui/page-header';

export default function VerifyLayout({ children }: { children: ReactNode }) {
  return (
    <div data-default-theme="light" className="flex min-h-dvh flex-col bg-background text-text">
      <PageHeader className="px-4" />
      <main className="mx-auto w-full max-w-xl flex-1 px-4 py-8">{children}</main>
    </div>
  );
}
