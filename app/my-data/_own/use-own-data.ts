'use client';

import { useCallback, useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import type { OwnData } from '@/server/privacy/own-data';
import { askServer } from '../../_ask/ask-server';
import { download } from '../../_files/download';

/** While there is nothing to show: why. */
export type NothingState =
  | { at: 'looking' }
  | { at: 'no-key' }
  | { at: 'nothing' }
  | { at: 'failed'; code: string }
  | { at: 'erased' };
export type OwnDataState = NothingState | { at: 'found'; data: OwnData };

/** What the key in the address opens, and what can be done with it. The key goes along in a header. */
export function useOwnData() {
  const language = useLocale();
  const [key, setKey] = useState<string>();
  const [state, setState] = useState<OwnDataState>({ at: 'looking' });
  const signed = { headers: { authorization: `Bearer ${key ?? ''}` } };

  const look = useCallback(
    async (with_: string) => {
      setState({ at: 'looking' });
      const headers = { authorization: `Bearer ${with_}` };
      const asked = await askServer(`/api/my-data?language=${language}`, { headers });
      if (!asked.ok && asked.code === 'unknown-token') return setState({ at: 'nothing' });
      if (!asked.ok) return setState({ at: 'failed', code: asked.code });
      const data: OwnData = await asked.response.json();
      setState({ at: 'found', data });
    },
    [language],
  );

  useEffect(() => {
    const written = window.location.hash.slice(1);
    setKey(written);
    if (written === '') setState({ at: 'no-key' });
    else void look(written);
  }, [look]);

  async function erase() {
    const asked = await askServer('/api/my-data', { method: 'DELETE', ...signed });
    setState(asked.ok ? { at: 'erased' } : { at: 'failed', code: asked.code });
  }

  return {
    state,
    erase,
    again: () => void look(key ?? ''),
    fetchFile: (format: 'json' | 'csv') =>
      download(`/api/my-data/file?format=${format}&language=${language}`, signed).then(
        (refused) => refused?.code,
      ),
  };
}
