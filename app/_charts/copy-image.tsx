'use client';

import { Check, ImageDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../_ui/announce';
import { IconButton } from '../_ui/icon-button';
import { type Drawing, pictureOf } from './picture/drawing';
import { download, inClipboard } from './picture/hand-over';

interface CopyImageProps {
  title: string;
  description?: string | undefined;
  drawing: Drawing;
}

/** How long the tick stands. */
const thanksMs = 2500;

/** The chart as a picture in the clipboard; where a browser does not let us, as a file. */
export function CopyImage({ title, description, drawing }: CopyImageProps) {
  const t = useTranslations('common.chart');
  const [done, setDone] = useState<'copied' | 'downloaded'>();

  async function copy() {
    const picture = pictureOf({
      title,
      description,
      credit: t(drawing.counted ? 'creditCounted' : 'credit'),
      drawing,
    });
    const how = (await inClipboard(picture)) ? 'copied' : 'downloaded';
    if (how === 'downloaded') download(await picture, title);
    setDone(how);
    announce(t(how));
    setTimeout(() => setDone(undefined), thanksMs);
  }

  return (
    <IconButton
      icon={done ? Check : ImageDown}
      label={done ? t(done) : t('copyImage')}
      size="small"
      className="print:hidden"
      onClick={() => void copy()}
    />
  );
}
