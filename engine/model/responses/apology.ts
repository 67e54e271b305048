import { z } from 'zod';
import { type ApologyPart, apologyParts } from '../../vocabulary';
import { cool, lowerBlame, speak, speed } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { voice } from '../parameters/voice';
import { add, at, get, type ModelState } from '../state';
import { standing } from './response';

export const partsSchema = z
  .array(z.enum(apologyParts))
  .min(1)
  .refine((parts) => new Set(parts).size === parts.length, 'names a part twice');

const order = cited('order-of-the-parts', 'R12');
const weight = (value: number, part: string) =>
  parameter(
    value,
    'share of a complete apology',
    `worth of the part "${part}"`,
    order,
    'confirmed-direction',
  );

export const apologyWeights = {
  responsibility: weight(0.3, 'we are responsible'),
  repair: weight(0.25, 'we will make it good'),
  regret: weight(0.15, 'we are sorry'),
  explanation: weight(0.15, 'this is how it happened'),
  repentance: weight(0.1, 'it will not happen again'),
  forgiveness: weight(0.05, 'please forgive us'),
};

const size = cited('apology-and-forgiveness', 'R12', 'R13');
export const apologyParameters = {
  blame: parameter(
    20,
    'blame points',
    'blame that a complete, instant, credible apology takes away',
    size,
    'fitted-size',
  ),
  cooling: parameter(
    0.15,
    'share of volume',
    'how far the same apology calms the conversation',
    size,
    'assumed',
  ),
  rumourFrom: parameter(
    0.3,
    'misbelief',
    'above this an apology confirms the false version',
    size,
    'assumed',
  ),
  rumourMore: parameter(0.2, 'misbelief', 'what a complete apology then adds to it', size, 'assumed'),
  rumourMost: parameter(0.95, 'misbelief', 'most that an apology can make believe', size, 'assumed'),
};

const { blame, cooling, rumourFrom, rumourMore, rumourMost } = apologyParameters;

/** An apology's parts, and its credit for circumstances (k: 1, less when it was forced or came after a defence). */
export type Apology = { parts: ApologyPart[]; k?: number | undefined; ceo?: boolean | undefined };

/** Apologises and gives its worth q, 0..about 1 (q in docs/model.md#what-each-response-does). */
export function apologise(state: ModelState, apology: Apology, hour: number): number {
  speak(state);
  const q =
    newlySaid(state, apology.parts) * speed(state, hour) * standing(state, apology) * (apology.k ?? 1);
  const believing = get(state, at.M);
  if (believing > rumourFrom.value) {
    state[at.M] = Math.max(believing, Math.min(rumourMost.value, believing + rumourMore.value * q));
  } else {
    lowerBlame(state, blame.value * q);
  }
  cool(state, cooling.value * q);
  return q;
}

/** The worth of the parts, each halved for every time it was said before; and they count as said from now on. */
function newlySaid(state: ModelState, parts: ApologyPart[]): number {
  let sum = 0;
  for (const part of parts) {
    const place = at.said + apologyParts.indexOf(part);
    sum += apologyWeights[part].value * voice.repeated.value ** get(state, place);
    add(state, place, 1);
  }
  return sum;
}
