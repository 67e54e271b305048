import { type Strategy, strategies } from '../vocabulary';
import { desk } from './parameters/desk';
import { memory, slowness, verdict, weights } from './parameters/groups';
import type { Parameter } from './parameters/parameter';
import { placement } from './parameters/placement';
import { regulator } from './parameters/regulator';
import { roles } from './parameters/roles';
import { score } from './parameters/score';
import { spread } from './parameters/spread';
import { voice } from './parameters/voice';
import { responses } from './responses/index';
import { ceoDelivery } from './responses/response';
import { slips } from './slips';

/**
 * Every number of the model by section, for the page "How the score works": value, unit, meaning, source, certainty.
 * The equations read the same objects, so the page cannot say what the model does not do.
 */
export const parameters = {
  spread,
  voice,
  verdict,
  weights,
  slowness,
  memory,
  desk,
  regulator,
  slips,
  ceo: ceoDelivery,
  score,
  placement,
  roles,
} satisfies Record<string, Record<string, Parameter>>;

/** The numbers of each strategy, in the order of the catalogue. Strategies that change no opinion have none. */
export const responseParameters: { strategy: Strategy; parameters: Record<string, Parameter> }[] =
  strategies.map((strategy) => ({ strategy, parameters: responses[strategy].parameters }));
