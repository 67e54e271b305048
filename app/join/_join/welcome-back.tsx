'use client';

import { useTranslations } from 'use-intl';
import { Button } from '../../_ui/button';

interface WelcomeBackProps {
  nickname: string;
  title: string;
  onBack: () => void;
  onOther: () => void;
}

/** A phone that was here before: one tap. */
export function WelcomeBack({ nickname, title, onBack, onOther }: WelcomeBackProps) {
  const t = useTranslations('join.again');
  return (
    <>
      <div>
        <p className="kicker">{title}</p>
        <h1 className="mt-1 text-2xl">{t('title', { name: nickname })}</h1>
        <p className="mt-2 text-muted">{t('text')}</p>
      </div>
      <div className="flex flex-col gap-2">
        <Button size="large" onClick={onBack}>
          {t('action')}
        </Button>
        <Button kind="quiet" onClick={onOther}>
          {t('other')}
        </Button>
      </div>
    </>
  );
}
