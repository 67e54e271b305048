import { account } from './account';
import { certificates } from './certificates';
import { check } from './check';
import { common } from './common';
import { debrief } from './debrief';
import { errors } from './errors';
import { expected } from './expected';
import { exportWords } from './exports';
import { grading } from './grading';
import { help } from './help';
import { homework } from './homework';
import { instructor } from './instructor';
import { join } from './join';
import { lobby } from './lobby';
import { lti } from './lti';
import { model } from './model';
import { outside } from './outside';
import { ownWords } from './own-words';
import { people } from './people';
import { play } from './play';
import { practice } from './practice';
import { privacy } from './privacy';
import { projector } from './projector';
import { reports } from './reports';
import { roles } from './roles';
import { scoring } from './scoring';
import { staff } from './staff';
import { steps } from './steps';
import { workshops } from './workshops';

/** The words of the interface by area; each area belongs to a part of app/. */
export const en = {
  account,
  certificates,
  check,
  common,
  staff,
  debrief,
  errors,
  expected,
  exports: exportWords,
  grading,
  help,
  homework,
  instructor,
  join,
  lobby,
  lti,
  model,
  outside,
  ownWords,
  people,
  play,
  practice,
  privacy,
  projector,
  reports,
  roles,
  scoring,
  steps,
  workshops,
} as const;
