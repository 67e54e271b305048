import type { Translate } from './words';

const sections = ['oneScreen', 'score', 'limits', 'sensitivity', 'numbers'] as const;

export function Contents({ t }: { t: Translate }) {
  return (
    <nav aria-label={t('contents')} className="mt-5 print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`} className="link inline-flex min-h-8 items-center">
              {t(`${section}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
