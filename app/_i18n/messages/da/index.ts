import { account } from './account';
import { common } from './common';
import { debrief } from './debrief';
import { errors } from './errors';
import { instructor } from './instructor';
import { join } from './join';
import { lobby } from './lobby';
import { model } from './model';
import { play } from './play';
import { practice } from './practice';
import { projector } from './projector';

export const da = {
  account,
  common,
  debrief,
  errors,
  instructor,
  join,
  lobby,
  model,
  play,
  practice,
  projector,
} as const;
