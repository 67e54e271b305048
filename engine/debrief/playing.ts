import { type Inputs, inputsOf, type TeamInputs } from '../replay/inputs';
import type { Playing } from '../replay/play';
import type { Round, Team } from '../round';
import { stormOf } from '../storm-of-round';
import type { Storm } from '../world/storm';
import type { Resolved } from '../world/world';

/** What a replay of one team's round needs: its storm before anybody touched the script, and what people did. */
export function playingOf(round: Round, team: Team, inputs: Inputs): { storm: Storm; playing: Playing } {
  const own = inputsOf(inputs, team.id);
  const playing: Playing = {
    choices: choicesOf(team.world.resolved, own),
    changes: own.changes,
    script: inputs.script,
    endP: round.endedP ?? round.p,
    knower: round.settings.kind === 'practice' ? (team.seats[0]?.id ?? null) : null,
  };
  return { storm: untouchedStorm(round), playing };
}

/** The round's storm as it was at the start, without the feed; `desk: false` leaves the desk out as well. */
export function untouchedStorm(round: Round, only: { desk?: boolean } = {}): Storm {
  return stormOf({ ...round, skipped: [], delayed: {} }, { feed: false, ...only });
}

/** What the team chose, by decision. */
function choicesOf(resolved: Resolved[], { changesBefore }: TeamInputs): Playing['choices'] {
  return Object.fromEntries(
    resolved.map(({ decisionId, responseId, openedP, resolvedP, ending, tally, placement, handling }) => [
      decisionId,
      {
        responseId,
        tookMs: resolvedP - openedP,
        ending,
        tally,
        placement,
        handling,
        changesBefore: changesBefore[decisionId],
      },
    ]),
  );
}
