'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords } from '@/engine/debrief/types';

export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

export function Sources({ sources }: Pick<DebriefWords['realCase'], 'sources'>) {
  const t = useTranslations('debrief.case');
  return (
    <div>
      <h3 className="kicker">{t('sources')}</h3>
      <ol className="mt-2 flex flex-col gap-1.5 text-xs text-muted">
        {sources.map(({ id, title, address }, index) => (
          <li key={id} id={sourceAnchor(id)} className="flex scroll-mt-24 gap-2 target:text-text">
            <span translate="no" className="figures">
              [{index + 1}]
            </span>
            <a
              href={withProtocol(address)}
              target="_blank"
              rel="noreferrer noopener"
              className="break-words underline decoration-line underline-offset-2 hover:text-text"
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Sources are printed as bare addresses in the case files. */
function withProtocol(address: string): string {
  return /^https?:\/\//.test(address) ? address : `https://${address}`;
}
