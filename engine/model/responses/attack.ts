import { aside, raiseBlame, refuel } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import type { ModelState } from '../state';

const basis = cited('letter-that-blamed-the-passenger', 'U8', 'U9');

export const attackParameters = {
  blame: parameter(7, 'blame points', 'blame for turning on the other side', basis, 'confirmed-direction'),
  employees: parameter(
    4,
    'reputation points',
    'employees like to be defended, for a while',
    basis,
    'assumed',
  ),
};

/** Turns on the one who complains: blame, and new fuel of the given energy (15 to 25 is usual). It answers nothing: silence runs on. */
export function attack(state: ModelState, energy: number): void {
  raiseBlame(state, attackParameters.blame.value);
  refuel(state, energy);
  aside(state, 'employees', attackParameters.employees.value);
}
