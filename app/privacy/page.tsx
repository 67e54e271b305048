import type { Metadata } from 'next';
import { PageHeader } from '../_ui/page-header';
import { getTranslations } from '../_words/server';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('privacy.page');
  return { title: t('title') };
}

/** What is kept about people who play, on two screens. */
export default async function PrivacyPage() {
  const t = await getTranslations('privacy.page');
  const parts = [
    { title: t('keptTitle'), lines: [t('keptName'), t('keptGiven'), t('keptActs'), t('keptPapers')] },
    {
      title: t('seesTitle'),
      lines: [t('seesTeam'), t('seesCrew'), t('seesRoom'), t('seesHomework'), t('seesSystems')],
    },
    { title: t('modeTitle'), lines: [t('mode')] },
    { title: t('longTitle'), lines: [t('long')] },
    { title: t('rightsTitle'), lines: [t('rights')] },
    { title: t('noneTitle'), lines: [t('none')] },
  ];
  return (
    <div data-default-theme="light" className="min-h-dvh bg-background text-text">
      <PageHeader className="px-4" />
      <main className="mx-auto max-w-3xl px-4 pt-8 pb-24 md:px-8">
        <h1 className="text-2xl md:text-3xl">{t('title')}</h1>
        <p className="mt-3 max-w-measure text-base text-muted">{t('lead')}</p>
        {parts.map(({ title, lines }) => (
          <section key={title} className="mt-8">
            <h2 className="text-lg">{title}</h2>
            {lines.map((line) => (
              <p key={line} className="mt-2 max-w-measure">
                {line}
              </p>
            ))}
          </section>
        ))}
      </main>
    </div>
  );
}
