'use client';

import { Check, Copy, Download, Share2 } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { download, inClipboard } from '@/app/_charts/picture/hand-over';
import { announce } from '@/app/_ui/announce';
import { Button } from '@/app/_ui/button';
import type { Shared } from './share-picture';
import { sharePicture } from './share-picture';

/** How long the tick stands. */
const thanksMs = 2500;

/** The own result as a picture, to share, keep or paste: numbers only. */
export function ShareResult({ shared }: { shared: Shared }) {
  const t = useTranslations('debrief.summary.share');
  const [done, setDone] = useState<'copied' | 'downloaded'>();
  const shares = useSyncExternalStore(nothingChanges, mayShare, () => false);

  function thank(how: 'copied' | 'downloaded') {
    setDone(how);
    announce(t(how));
    setTimeout(() => setDone(undefined), thanksMs);
  }
  async function save() {
    download(await sharePicture(shared), t('file', { title: shared.title }));
    thank('downloaded');
  }
  async function copy() {
    if (await inClipboard(sharePicture(shared))) return thank('copied');
    await save();
  }
  async function share() {
    const file = new File([await sharePicture(shared)], 'golden-hour.png', { type: 'image/png' });
    // Whoever closes the sheet has changed their mind; that is no fault.
    await navigator.share({ files: [file], title: shared.title }).catch(() => undefined);
  }

  return (
    <section aria-label={t('title')} className="flex flex-wrap items-center gap-2 print:hidden">
      {shares && (
        <Button kind="secondary" size="small" onClick={() => void share()}>
          <Share2 className="size-4" aria-hidden="true" />
          {t('share')}
        </Button>
      )}
      <Button kind={shares ? 'quiet' : 'secondary'} size="small" onClick={() => void save()}>
        {done === 'downloaded' ? <Done /> : <Download className="size-4" aria-hidden="true" />}
        {t(done === 'downloaded' ? 'downloaded' : 'download')}
      </Button>
      <Button kind="quiet" size="small" onClick={() => void copy()}>
        {done === 'copied' ? <Done /> : <Copy className="size-4" aria-hidden="true" />}
        {t(done === 'copied' ? 'copied' : 'copy')}
      </Button>
      <p className="w-full text-xs text-muted">{t('hint')}</p>
    </section>
  );
}

function Done() {
  return <Check className="size-4" aria-hidden="true" />;
}

function mayShare(): boolean {
  const probe = new File([], 'golden-hour.png', { type: 'image/png' });
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [probe] });
}

function nothingChanges(): () => void {
  return () => undefined;
}
