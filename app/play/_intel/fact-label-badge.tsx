'use client';

import { useTranslations } from 'use-intl';
import type { FactView } from '@/engine/view/work';
import { Badge, type Tone } from '../../_ui/badge';

const tones = { confirmed: 'good', likely: 'warn', rumour: 'danger' } as const satisfies Record<
  FactView['label'],
  Tone
>;

/** Confirmed, likely or rumour; once it is known, true or false. */
export function FactLabelBadge({ fact }: { fact: FactView }) {
  const t = useTranslations('play.intel.label');
  if (fact.finding) {
    return (
      <Badge tone={fact.finding.true ? 'good' : 'danger'}>{t(fact.finding.true ? 'true' : 'false')}</Badge>
    );
  }
  return <Badge tone={tones[fact.label]}>{t(fact.label)}</Badge>;
}
