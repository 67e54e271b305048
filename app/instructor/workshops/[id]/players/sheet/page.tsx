import type { Metadata } from 'next';
import { LanguageSwitch } from '@/app/_ui/language-switch';
import { UpLink } from '@/app/_ui/up-link';
import { getTranslations } from '@/app/_words/server';
import { listedPage } from '@/app/api/workshops/[id]/_workshop/listed-page';
import { LinkSheet } from './_sheet/link-sheet';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('expected.sheet');
  return { title: t('title') };
}

interface SheetPageProps {
  params: Promise<{ id: string }>;
}

/** The personal links on paper, a card for each player. */
export default async function SheetPage({ params }: SheetPageProps) {
  const { id } = await params;
  const { workshop, base, players, context } = await listedPage(id);
  return (
    <main className="mx-auto max-w-4xl p-6 print:max-w-none print:p-0">
      <div className="flex items-center justify-between gap-3 print:hidden">
        <UpLink href={`/instructor/workshops/${id}/players`}>{workshop.title}</UpLink>
        <LanguageSwitch />
      </div>
      <LinkSheet
        title={workshop.title}
        place={new URL(base).host}
        players={players}
        roles={context?.roles ?? []}
      />
    </main>
  );
}
