import { Section } from './section';
import type { Translate } from './words';

const points = ['attention', 'blame', 'credibility', 'speed', 'scar'] as const;

/** All that a trainee has to remember: docs/model.md#on-one-screen. */
export function OneScreen({ t }: { t: Translate }) {
  return (
    <Section id="oneScreen" title={t('oneScreen.title')}>
      <p className="mt-5 max-w-3xl font-serif text-xl text-balance md:text-2xl">{t('oneScreen.formula')}</p>
      <ol className="mt-7 grid gap-x-10 gap-y-4 md:grid-cols-2">
        {points.map((point, index) => (
          <li key={point} className="flex gap-3">
            <span aria-hidden="true" className="figures text-muted">
              {index + 1}
            </span>
            <p className="max-w-measure">{t(`oneScreen.${point}`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
