'use client';

import { useTranslations } from 'use-intl';
import type { Debrief } from '@/engine/debrief/types';
import { useChapters } from './chapters/chapters-context';
import { anchorOf, usePartNames } from './part-names';

/** The chapters as a row that stays in sight; each is opened where one jumps to it. On paper it is left out. */
export function Contents({ debrief }: { debrief: Debrief }) {
  const t = useTranslations('debrief');
  const names = usePartNames(debrief);
  const chapters = useChapters();
  return (
    <nav
      aria-label={t('contents')}
      className="sticky top-(--app-bar) z-10 -mx-4 border-b border-line bg-background/95 px-4 backdrop-blur-sm md:-mx-8 md:px-8 print:hidden"
    >
      <ul className="flex gap-2 overflow-x-auto py-2 text-sm [scrollbar-width:none]">
        {names.map((name) => (
          <li key={name} className="shrink-0">
            <a
              href={`#${anchorOf(name)}`}
              onClick={() => chapters?.open(anchorOf(name))}
              className="inline-flex min-h-9 items-center rounded-full border border-line bg-surface px-3.5 font-medium hover:bg-raised"
            >
              {t(`${name}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
