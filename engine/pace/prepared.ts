import type { PlayMs } from '../ids';
import type { Round } from '../round';
import { planOf, playMsOfMinute } from '../world/plan';

/** Play ms at which something that the instructor has planned for a scenario minute is due. */
export function preparedDueP({ scenario }: Pick<Round, 'scenario'>, minute: number): PlayMs {
  return playMsOfMinute(planOf(scenario).stretches, minute);
}

/** [W14] Play ms of all that the instructor has planned and that has not gone out. */
export function plannedPs(round: Round): PlayMs[] {
  const minutes = [
    ...(round.prepared ?? []).flatMap(({ minute }) => minute ?? []),
    ...Object.values(round.planned ?? {}),
  ];
  return minutes.map((minute) => preparedDueP(round, minute));
}
