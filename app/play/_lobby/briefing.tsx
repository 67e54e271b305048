'use client';

import { useTranslations } from 'use-intl';
import type { ScenarioCard } from '@/engine/view/types';
import { useTextLanguage } from '../../_ui/text-language';
import { WrittenIn } from '../../_ui/written-in';

/** What one would know on a normal day at this company: the last calm page. */
export function Briefing({ scenario }: { scenario: ScenarioCard }) {
  const t = useTranslations('lobby.briefing');
  const { company, situation, rules } = scenario.briefing;
  const lang = useTextLanguage();
  return (
    <article className="rounded-md border border-line bg-surface p-4 sm:p-5">
      <p className="kicker">{t('kicker', { company: scenario.company })}</p>
      <h2 lang={lang} className="mt-1 text-xl">
        {scenario.title}
      </h2>
      <p lang={lang} className="mt-1 text-muted">
        {scenario.tagline}
      </p>
      {lang && <WrittenIn language={lang} />}
      <Part title={t('company')} text={company} />
      <Part title={t('situation')} text={situation} />
      <Part title={t('rules')} text={rules} />
    </article>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  const lang = useTextLanguage();
  return (
    <section className="mt-5 max-w-measure">
      <h3 className="text-sm font-semibold">{title}</h3>
      {paragraphs(text).map((paragraph) => (
        <p key={paragraph} lang={lang} className="mt-2.5 text-pretty">
          {paragraph}
        </p>
      ))}
    </section>
  );
}

/** Authors write one paragraph a line. */
function paragraphs(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
