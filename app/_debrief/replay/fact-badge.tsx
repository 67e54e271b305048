'use client';

import { useTranslations } from 'use-intl';
import type { TeamMoment } from '@/engine/replay/team-moments';
import { Badge, type Tone } from '../../_ui/badge';

type Fact = TeamMoment['facts'][number];

const tones = { confirmed: 'good', likely: 'warn', rumour: 'danger' } as const satisfies Record<
  Fact['label'],
  Tone
>;

/** Confirmed, likely or rumour; true or false once the team knew. */
export function FactBadge({ fact: { label, finding } }: { fact: Pick<Fact, 'label' | 'finding'> }) {
  const t = useTranslations('debrief.teamThen.label');
  if (finding)
    return <Badge tone={finding.true ? 'good' : 'danger'}>{t(finding.true ? 'true' : 'false')}</Badge>;
  return <Badge tone={tones[label]}>{t(label)}</Badge>;
}
