import type { LabCheck } from '../subject';
import { gated, lengths, reactions, sponsors } from './answers';
import { crowd, platforms } from './crowd';
import { quotation } from './quotation';
import { neighbours, repeats } from './repeats';
import { roleIntel, roleMessages } from './roles';

/** What can be counted of the way a scenario is written. */
export const content: LabCheck[] = [
  sponsors,
  reactions,
  lengths,
  gated,
  roleIntel,
  roleMessages,
  crowd,
  platforms,
  repeats,
  neighbours,
  quotation,
];
