import type { ReactNode } from 'react';
import { LanguageSwitch } from '../_ui/language-switch';
import { ThemeSwitch } from '../_ui/theme-switch';
import { Wordmark } from '../_ui/wordmark';

export default function VerifyLayout({ children }: { children: ReactNode }) {
  return (
    <div data-default-theme="light" className="flex min-h-dvh flex-col bg-background text-text">
      <header className="flex h-(--app-bar) items-center justify-between px-4">
        <Wordmark />
        <div className="-mr-2 flex items-center">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main className="mx-auto w-full max-w-xl flex-1 px-4 py-8">{children}</main>
    </div>
  );
}
