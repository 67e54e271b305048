import { ChevronRight, Presentation, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { scenarioItems } from '@/server/pages/scenarios';
import { Catalogue } from './_scenarios/catalogue';
import { HourLine } from './_ui/hour-line';
import { JoinForm } from './_ui/join-form';
import { PageHeader } from './_ui/page-header';
import { currentLanguage, getTranslations } from './_words/server';
import { KeptSeatCard } from './join/_join/kept-seat-card';

export default async function LandingPage() {
  const [t, items] = await Promise.all([
    getTranslations('join.landing'),
    currentLanguage().then(scenarioItems),
  ]);
  return (
    <div className="flex min-h-dvh flex-col">
      <PageHeader atStart className="px-4" />
      <main className="mx-auto grid w-full max-w-md flex-1 content-center gap-10 px-4 py-8 desk:max-w-6xl desk:grid-cols-[34rem_1fr] desk:items-center desk:gap-16">
        <div className="flex min-w-0 flex-col gap-8">
          <div>
            <h1 className="font-serif text-2xl whitespace-pre-line desk:text-3xl">{t('title')}</h1>
            <p className="mt-2 text-muted desk:text-lg">{t('lead')}</p>
          </div>
          <div className="flex max-w-md flex-col gap-8">
            <KeptSeatCard />
            <JoinForm />
            <nav aria-label={t('otherWays')} className="border-t border-line">
              <OtherWay
                href="/practice"
                icon={<UserRound />}
                title={t('practise')}
                hint={t('practiseHint')}
              />
              <OtherWay
                href="/instructor"
                icon={<Presentation />}
                title={t('workshop')}
                hint={t('workshopHint')}
              />
            </nav>
          </div>
        </div>
        <Catalogue items={items} />
      </main>
      <footer>
        <HourLine />
        <p className="px-4 py-4 text-center text-xs text-muted">{t('fictional')}</p>
      </footer>
    </div>
  );
}

interface OtherWayProps {
  href: string;
  icon: ReactNode;
  title: string;
  hint: string;
}

function OtherWay({ href, icon, title, hint }: OtherWayProps) {
  return (
    <a
      href={href}
      className="group flex min-h-16 items-center gap-3 border-b border-line py-2.5 transition-colors hover:bg-surface"
    >
      <span aria-hidden="true" className="text-muted [&>svg]:size-5">
        {icon}
      </span>
      <span className="flex-1">
        <span className="block text-base font-medium">{title}</span>
        <span className="block text-xs text-muted">{hint}</span>
      </span>
      <ChevronRight
        aria-hidden="true"
        className="size-5 text-muted transition-transform group-hover:translate-x-0.5"
      />
    </a>
  );
}
