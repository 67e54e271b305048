import { lowerBlame, raiseBlame, speak } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { at, get, type ModelState } from '../state';

const basis = cited('diminish-fits-accidents', 'R1', 'R2');

export const diminishParameters = {
  victim: parameter(-5, 'blame points', 'change of blame in a victim crisis', basis, 'confirmed-direction'),
  accidental: parameter(
    -8,
    'blame points',
    'change of blame in an accidental crisis',
    basis,
    'confirmed-direction',
  ),
  preventable: parameter(
    5,
    'blame points',
    'change of blame in a preventable crisis',
    basis,
    'confirmed-direction',
  ),
};

const { victim, accidental, preventable } = diminishParameters;
const changes = [victim, accidental, preventable];

/**
 * Says that the company's part or the harm is small: lowers blame for an accident, raises it for what could have been
 * prevented.
 */
export function diminish(state: ModelState): void {
  speak(state);
  const change = changes[get(state, at.crisis)]?.value ?? 0;
  if (change < 0) lowerBlame(state, -change);
  else raiseBlame(state, change);
}
