'use client';

import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Choices } from '@/wire/lti';
import { askInJson } from '../../_ask/ask-server';
import { ErrorState } from '../../_ui/error-state';
import { GuestSkeleton } from '../../_ui/guest-screen';
import { answerIn, choicesIn } from './answers';
import { ChoosingForm } from './choosing-form';
import { useLtiProblem } from './use-lti-problem';

/** An instructor of the platform chooses what becomes an activity of their course. */
export function Choosing({ ticket }: { ticket: string }) {
  const t = useTranslations('lti');
  const inWords = useLtiProblem();
  const language = useLocale();
  const [found, setFound] = useState<{ choices: Choices } | { code: string }>();
  const [answer, setAnswer] = useState<ReturnType<typeof answerIn>>();
  useEffect(() => {
    let gone = false;
    void askInJson(`/api/lti/choices?language=${language}`, 'POST', { ticket }).then((said) => {
      if (!gone) setFound(said.ok ? { choices: choicesIn(said.body) } : { code: said.code });
    });
    return () => {
      gone = true;
    };
  }, [ticket, language]);
  if (answer) return <BackToPlatform {...answer} />;
  if (!found) return <GuestSkeleton label={t('opening')} />;
  if ('code' in found) return <ErrorState title={t('problem.title')}>{inWords(found.code)}</ErrorState>;
  return (
    <>
      <div>
        <h1 className="text-2xl">{t('choosing.title')}</h1>
        <p className="mt-2 text-sm text-muted">{t('choosing.lead', { platform: found.choices.platform })}</p>
      </div>
      <ChoosingForm
        choices={found.choices}
        send={async (chosen) => {
          const said = await askInJson('/api/lti/chosen', 'POST', { ticket, chosen });
          if (!said.ok) return inWords(said.code);
          setAnswer(answerIn(said.body));
          return undefined;
        }}
      />
    </>
  );
}

/** The browser itself takes our answer there, by a form, as the specification wants it. */
function BackToPlatform({ to, jwt }: { to: string; jwt: string }) {
  const t = useTranslations('lti.choosing');
  return (
    <form method="post" action={to} ref={(form) => form?.submit()}>
      <input type="hidden" name="JWT" value={jwt} />
      <p role="status">{t('sending')}</p>
    </form>
  );
}
