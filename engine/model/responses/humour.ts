import { z } from 'zod';
import { aside, credit, discredit, lighten, raiseBlame, refuel, speak } from '../effects';
import { cited, ours, parameter } from '../parameters/parameter';
import { at, get, type ModelState } from '../state';
import { act, response, standing } from './response';

const basis = cited('humour-helps-in-a-rumour', 'R39', 'R40', 'R41');
const points = (value: number, who: string) =>
  parameter(
    value,
    'reputation points',
    `goodwill of ${who} when a joke is safe`,
    basis,
    'confirmed-direction',
  );
const parameters = {
  safeBlame: parameter(35, 'blame points', 'a joke is safe up to this blame', basis, 'assumed'),
  safeSeverity: parameter(0.35, 'severity', 'and up to this severity', basis, 'assumed'),
  lightens: parameter(
    0.8,
    'factor on severity',
    'a safe joke makes the matter smaller',
    basis,
    'confirmed-direction',
  ),
  fuel: parameter(3, 'energy', 'a safe joke is shared', basis, 'assumed'),
  public: points(4, 'the public'),
  media: points(5, 'media'),
  customers: points(2, 'customers'),
  employees: points(3, 'employees'),
  blame: parameter(8, 'blame points', 'blame for a joke at the wrong time', basis, 'confirmed-direction'),
  insincere: parameter(
    0.8,
    'factor on credibility',
    'such a joke sounds insincere',
    basis,
    'confirmed-direction',
  ),
  mocking: parameter(7, 'blame points', 'blame for a joke at a critic', basis, 'confirmed-direction'),
  rival: parameter(2, 'reputation points', "the public, for a joke at a rival's crisis", ours, 'assumed'),
};

/** Laughing with people (self, situation), at a critic, or at a rival's crisis. */
export const humour = response({
  schema: act('humour', { at: z.enum(['self', 'situation', 'critic', 'rival']).optional() }),
  parameters,
  apply(state, joke) {
    speak(state);
    if (joke.at === 'critic') raiseBlame(state, parameters.mocking.value);
    else if (joke.at === 'rival') aside(state, 'public', parameters.rival.value);
    else if (isSafe(state)) amuse(state, standing(state, joke));
    else fallFlat(state);
  },
});

function isSafe(state: ModelState): boolean {
  return (
    get(state, at.A) <= parameters.safeBlame.value && get(state, at.sev) <= parameters.safeSeverity.value
  );
}

function amuse(state: ModelState, worth: number): void {
  lighten(state, parameters.lightens.value);
  refuel(state, parameters.fuel.value);
  credit(state, 'public', parameters.public.value * worth);
  credit(state, 'media', parameters.media.value * worth);
  credit(state, 'customers', parameters.customers.value * worth);
  credit(state, 'employees', parameters.employees.value * worth);
}

function fallFlat(state: ModelState): void {
  raiseBlame(state, parameters.blame.value);
  discredit(state, parameters.insincere.value);
}
