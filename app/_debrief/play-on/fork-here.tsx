'use client';

import { GitBranch } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CurvePoint } from '@/engine/debrief/types';
import { Button } from '../../_ui/button';
import { useForkFrom } from './fork-context';

interface ForkHereProps {
  /** Of any team: they share the story's clock. */
  curve: readonly CurvePoint[];
  /** play ms */
  p: number;
  /** The same in words. */
  moment: string;
}

/** For the host: a new round from where the slider is, with the same people or others. */
export function ForkHere({ curve, p, moment }: ForkHereProps) {
  const t = useTranslations('debrief.playOn');
  const forkFrom = useForkFrom();
  // The curve has its first point some seconds after the start.
  const minute = (curve.findLast((point) => point.p <= p) ?? curve[0])?.minute;
  if (!forkFrom || minute === undefined) return null;
  return (
    <Button
      kind="secondary"
      size="small"
      aria-label={t('forkSpoken', { about: moment })}
      onClick={() => forkFrom({ toP: Math.max(1, Math.floor(p)), minute })}
    >
      <GitBranch className="size-4" aria-hidden="true" />
      {t('fork')}
    </Button>
  );
}
