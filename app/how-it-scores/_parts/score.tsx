import { Section } from './section';
import type { Translate } from './words';

const paragraphs = ['reputation', 'run', 'weights', 'why', 'whatIf', 'marks', 'apart', 'luck'] as const;

export function Score({ t }: { t: Translate }) {
  return (
    <Section id="score" title={t('score.title')}>
      <div className="mt-4 flex max-w-measure flex-col gap-3">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{t(`score.${paragraph}`)}</p>
        ))}
      </div>
    </Section>
  );
}
