'use client';

import { useLocale, useTranslations } from 'use-intl';
import { isolated } from '@/app/_ui/isolated';
import { useRefusalWords } from '../../_live/use-refusal';
import { ButtonLink } from '../../_ui/button';
import { ErrorState } from '../../_ui/error-state';
import { foreignLanguage } from '../../_ui/foreign-language';
import { GuestScreen, GuestSkeleton } from '../../_ui/guest-screen';
import { Facts } from './facts';
import { JoinByLink } from './join-by-link';
import { LeaveList } from './leave-list';
import { RoleParts } from './role-parts';
import { type BeforeState, useBefore } from './use-before';

/** Who one will be, when and where, what the role does; and, by a personal link, the way in. */
export function BeforeScreen() {
  const t = useTranslations('expected.page');
  const locale = useLocale();
  const { state, line, again, left } = useBefore();
  if (state.at !== 'open')
    return (
      <GuestScreen>
        <NotOpen state={state} />
      </GuestScreen>
    );
  const { preRead, token } = state;
  const { workshop, scenario, me } = preRead;
  return (
    <GuestScreen>
      <div>
        <p className="kicker">{workshop.title}</p>
        <h1 className="mt-1 text-2xl wrap-anywhere">
          {me ? t('hello', { name: isolated(me.name) }) : t('general')}
        </h1>
        <p lang={foreignLanguage(preRead.languages, locale)} className="mt-2 text-muted">
          <strong className="font-medium text-text">{scenario.title}.</strong> {scenario.tagline}
        </p>
      </div>
      <Facts preRead={preRead} />
      {me && (
        <JoinByLink preRead={preRead} me={me} token={token} line={line} onRefused={() => void again()} />
      )}
      <RoleParts preRead={preRead} />
      <p className="text-sm text-muted">{t('spoilers')}</p>
      {me && <LeaveList preRead={preRead} email={me.email} token={token} line={line} onLeft={left} />}
    </GuestScreen>
  );
}

function NotOpen({ state }: { state: Exclude<BeforeState, { at: 'open' }> }) {
  const t = useTranslations('expected.page');
  const common = useTranslations('common');
  const inWords = useRefusalWords();
  if (state.at === 'looking-up') return <GuestSkeleton label={t('lookingUp')} />;
  if (state.at === 'left')
    return (
      <h1 role="status" className="text-2xl">
        {t('left')}
      </h1>
    );
  return (
    <ErrorState title={t('failedTitle')} action={<ButtonLink href="/">{common('toStart')}</ButtonLink>}>
      {state.at === 'no-link' ? t('noLink') : inWords(state.refusal)}
    </ErrorState>
  );
}
