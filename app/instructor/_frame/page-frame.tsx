import type { ReactNode } from 'react';
import type { StaffRole } from '@/wire/staff-roles';
import { AppBar } from '../../_ui/app-bar';
import { LanguageSwitch } from '../../_ui/language-switch';
import { ThemeSwitch } from '../../_ui/theme-switch';
import { AccountMenu } from '../_account/account-menu';
import { HelpLink } from './help-link';

interface PageFrameProps {
  /** Who is signed in. */
  person: { name: string; role: StaffRole };
  /** Where one is, or the way back. */
  start: ReactNode;
  children: ReactNode;
}

/** The instructor's pages outside a live console. */
export function PageFrame({ person: { name, role }, start, children }: PageFrameProps) {
  return (
    <div className="dense flex min-h-dvh flex-col">
      <AppBar
        start={start}
        end={
          <>
            <span className="max-sm:hidden">
              <HelpLink />
            </span>
            <LanguageSwitch />
            <ThemeSwitch />
            <AccountMenu name={name} role={role} />
          </>
        }
      />
      <main className="mx-auto w-full max-w-4xl flex-1 px-4 py-8">{children}</main>
    </div>
  );
}
