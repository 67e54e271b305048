import type { Round } from './round';
import { viewForInstructor } from './view/instructor';
import { viewForObserver } from './view/observer';
import { viewForPlayer } from './view/player';
import { viewForProjector } from './view/projector';
import type { View, Viewer } from './view/types';

/**
 * [V1] What this viewer may see of the round at its own time: the only way anything leaves. Built field by field from
 * what is allowed, in the viewer's language; a team or role that does not exist gives the projector's view.
 */
export function view(round: Round, viewer: Viewer): View {
  switch (viewer.as) {
    case 'player': {
      const team = round.teams.find((one) => one.id === viewer.teamId);
      return team ? viewForPlayer(round, team, viewer) : viewForProjector(round, viewer.language);
    }
    case 'instructor':
      return viewForInstructor(round, viewer.language);
    case 'observer':
      return viewForObserver(round, viewer.language);
    case 'projector':
      return viewForProjector(round, viewer.language);
  }
}
