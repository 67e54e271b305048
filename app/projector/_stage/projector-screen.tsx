'use client';

import { useEffect, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { LiveSettings } from '../../_live/live';
import { LiveProvider } from '../../_live/live-provider';
import { LanguageSwitch } from '../../_ui/language-switch';
import { Notice } from './notice';
import { ProjectorStage } from './projector-stage';

/** Takes the key from the address and opens the line for it. */
export function ProjectorScreen() {
  const t = useTranslations('projector');
  const language = useLocale();
  const [token, setToken] = useState<string>();
  useEffect(() => {
    const read = () => setToken(tokenIn(window.location.hash));
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const settings = useMemo<LiveSettings>(
    () => ({ credentials: async () => ({ as: 'projector', token: token ?? '', language }) }),
    [token, language],
  );
  if (token === undefined) return <Notice title={t('connecting')} />;
  if (token === '')
    return <Notice title={t('noToken')} hint={t('noTokenHint')} action={<LanguageSwitch />} />;
  return (
    <LiveProvider
      key={`${token} ${language}`}
      settings={settings}
      fallback={<Notice title={t('connecting')} />}
    >
      <ProjectorStage />
    </LiveProvider>
  );
}

/** `#t=<token>` or `#<token>` */
function tokenIn(hash: string): string {
  const written = hash.slice(1);
  return new URLSearchParams(written).get('t') ?? written;
}
