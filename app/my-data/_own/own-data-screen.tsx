'use client';

import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../_ask/use-problem-words';
import { Button, ButtonLink } from '../../_ui/button';
import { ErrorState } from '../../_ui/error-state';
import { PageHeader } from '../../_ui/page-header';
import { Skeleton, SkeletonText } from '../../_ui/skeleton';
import { Found } from './found';
import { type NothingState, useOwnData } from './use-own-data';

/** Everything kept about one person, in words; to take along, or to erase. */
export function OwnDataScreen() {
  const { state, erase, again, fetchFile } = useOwnData();
  return (
    <div data-default-theme="light" className="min-h-dvh bg-background text-text">
      <PageHeader className="px-4" />
      <main className="mx-auto flex max-w-3xl flex-col gap-6 px-4 pt-6 pb-24 md:px-8">
        {state.at === 'found' ? (
          <Found data={state.data} onErase={erase} fetchFile={fetchFile} />
        ) : (
          <NothingToShow state={state} onAgain={again} />
        )}
      </main>
    </div>
  );
}

interface NothingToShowProps {
  state: NothingState;
  onAgain: () => void;
}

function NothingToShow({ state, onAgain }: NothingToShowProps) {
  const t = useTranslations('privacy');
  const common = useTranslations('common');
  const inWords = useProblemWords();
  const home = <ButtonLink href="/">{common('toStart')}</ButtonLink>;
  switch (state.at) {
    case 'looking':
      return (
        <div aria-busy="true" className="flex flex-col gap-4">
          <p role="status" className="sr-only">
            {t('own.loading')}
          </p>
          <Skeleton className="h-9 w-2/3" />
          <SkeletonText lines={6} />
        </div>
      );
    case 'no-key':
      return (
        <ErrorState title={t('own.title')} action={home}>
          {t('own.noKey')}
        </ErrorState>
      );
    case 'nothing':
      return (
        <ErrorState title={t('own.nothing')} action={home}>
          {t('own.nothingHint')}
        </ErrorState>
      );
    case 'failed':
      return (
        <ErrorState title={t('own.title')} action={<Button onClick={onAgain}>{t('own.again')}</Button>}>
          {inWords(state.code) ?? t('own.failed')}
        </ErrorState>
      );
    case 'erased':
      return (
        <div role="status" className="animate-enter pt-8">
          <h1 className="text-2xl">{t('own.erased')}</h1>
          <p className="mt-2 mb-6 max-w-measure text-muted">{t('own.erasedHint')}</p>
          {home}
        </div>
      );
  }
}
