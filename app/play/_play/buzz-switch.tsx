'use client';

import { useTranslations } from 'use-intl';
import { setBuzz, useBuzz } from '../../_ui/buzz';
import { Switch } from '../../_ui/switch';

/** Whether this phone may vibrate; off by itself where motion is to be reduced. */
export function BuzzSwitch() {
  const t = useTranslations('play.menu');
  return <Switch label={t('buzz')} hint={t('buzzHint')} checked={useBuzz()} onCheckedChange={setBuzz} />;
}
