import type { Metadata } from 'next';
import { scoreModel, scoreSensitivity } from '@/server/pages/score-model';
import { PageHeader } from '../_ui/page-header';
import { currentLanguage, getFormatter, getTranslations, messagesOf } from '../_words/server';
import { Contents } from './_parts/contents';
import { Limits } from './_parts/limits';
import { Numbers } from './_parts/numbers';
import { OneScreen } from './_parts/one-screen';
import { Score } from './_parts/score';
import { Sensitivity } from './_parts/sensitivity';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('scoring');
  return { title: t('title') };
}

/** The model for sceptical readers: on one screen, its limits, and every number with its source. */
export default async function HowItScoresPage() {
  const t = await getTranslations('scoring');
  const { scoring } = await messagesOf(['scoring']);
  const format = await getFormatter();
  if (!scoring) throw new Error('the words of this page are part of every translation');
  return (
    <div data-default-theme="light" className="min-h-dvh bg-background text-text">
      <PageHeader className="px-4" />
      <main className="mx-auto max-w-5xl px-4 pt-8 pb-24 md:px-8">
        <h1 className="text-2xl text-balance md:text-3xl">{t('title')}</h1>
        <p className="mt-3 max-w-measure text-base text-muted">{t('lead')}</p>
        <Contents t={t} />
        <OneScreen t={t} />
        <Score t={t} />
        <Limits t={t} />
        <Sensitivity
          t={t}
          words={scoring}
          found={await scoreSensitivity(await currentLanguage())}
          number={(value) => format.number(value, { maximumFractionDigits: 1 })}
          percent={(value) => format.number(value, { style: 'percent', maximumFractionDigits: 1 })}
        />
        <Numbers
          t={t}
          words={scoring}
          model={scoreModel()}
          number={(value) => format.number(value, { maximumFractionDigits: 4 })}
        />
      </main>
    </div>
  );
}
