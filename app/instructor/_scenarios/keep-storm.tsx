'use client';

import { useTranslations } from 'use-intl';
import { Switch } from '@/app/_ui/switch';

interface KeepStormProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
}

/** Whether the storm of the latest round comes again, or chance draws another one. */
export function KeepStorm(props: KeepStormProps) {
  const t = useTranslations('instructor.create.storm');
  return <Switch {...props} label={t('keep')} hint={t('keepHint')} />;
}
