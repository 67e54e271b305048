import { Section } from './section';
import type { Translate } from './words';

const limits = ['plausible', 'fitted', 'perCase', 'judgement', 'slow', 'small', 'second'] as const;

export function Limits({ t }: { t: Translate }) {
  return (
    <Section id="limits" title={t('limits.title')}>
      <ul className="mt-4 flex max-w-measure list-disc flex-col gap-2 pl-5 marker:text-control">
        {limits.map((limit) => (
          <li key={limit}>{t(`limits.${limit}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
