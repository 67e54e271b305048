import type { ModelNumber } from '@/server/pages/score-model';
import type { Tone } from '../../_ui/badge';

type Certainty = ModelNumber['certainty'];

export const certainties: readonly Certainty[] = ['confirmed-direction', 'fitted-size', 'assumed'];

export const certaintyTones = {
  'confirmed-direction': 'good',
  'fitted-size': 'accent',
  assumed: 'neutral',
} as const satisfies Record<Certainty, Tone>;
