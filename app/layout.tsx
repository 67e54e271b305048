import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { FramedLinks } from './_ui/framed-links';
import { LiveRegion } from './_ui/live-region';
import { readTheme } from './_ui/theme';
import { MessagesProvider } from './_words/messages-provider';
import { currentLanguage, getTranslations } from './_words/server';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return {
    title: { default: t('appName'), template: `%s · ${t('appName')}` },
    description: t('tagline'),
    referrer: 'no-referrer',
  };
}

export const viewport: Viewport = { viewportFit: 'cover', interactiveWidget: 'resizes-content' };

/** The chosen theme is on <html> before the first byte is painted; without a choice the stylesheet decides. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [language, jar] = await Promise.all([currentLanguage(), cookies()]);
  return (
    <html lang={language} data-theme={readTheme(jar.get('theme')?.value)} suppressHydrationWarning>
      <body>
        <MessagesProvider areas={['join']}>
          {children}
          <LiveRegion />
          <FramedLinks />
        </MessagesProvider>
      </body>
    </html>
  );
}
