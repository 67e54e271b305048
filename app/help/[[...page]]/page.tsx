import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage, getTranslations } from '@/app/_words/server';
import { helpText } from '@/server/pages/help';
import { type HelpPage, isHelpPage } from '@/wire/help-pages';
import { HelpScreen } from '../_help/help-screen';

type Given = { params: Promise<{ page?: string[] }> };

export async function generateMetadata({ params }: Given): Promise<Metadata> {
  const t = await getTranslations('help');
  return { title: t(`page.${await pageAsked(params)}`) };
}

/** How to run a workshop, the server, a learning platform and learning records: the pages of docs/, in the reader's language. */
export default async function Help({ params }: Given) {
  const page = await pageAsked(params);
  const [t, scoring, debrief] = await Promise.all([
    getTranslations('help'),
    getTranslations('scoring'),
    getTranslations('debrief'),
  ]);
  const wanted = await currentLanguage();
  const { markdown, language } = await helpText(page, wanted);
  const names = {
    trainer: t('page.trainer'),
    operating: t('page.operating'),
    lti: t('page.lti'),
    xapi: t('page.xapi'),
  };
  return (
    <HelpScreen
      markdown={markdown}
      shown={{ page, language, names }}
      words={{ contents: scoring('contents'), pages: t('title'), print: debrief('print') }}
      otherLanguage={language === wanted ? null : t('onlyInEnglish')}
    />
  );
}

async function pageAsked(params: Given['params']): Promise<HelpPage> {
  const { page: [page = 'trainer', ...more] = [] } = await params;
  return isHelpPage(page) && more.length === 0 ? page : notFound();
}
