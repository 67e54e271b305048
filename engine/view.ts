import type { Round } from './round';
import type { View } from './view/any-view';
import type { InstructorView } from './view/console';
import { viewForInstructor } from './view/instructor';
import type { ObserverView } from './view/observed';
import { viewForObserver } from './view/observer';
import { viewForPlayer } from './view/player';
import { viewForProjector } from './view/projector';
import type { PlayerView, ProjectorView, Viewer } from './view/types';

type ViewerAs<As extends Viewer['as']> = Extract<Viewer, { as: As }>;

/**
 * [V1] What this viewer may see of the round at its own time: the only way anything leaves. Built field by field from
 * what is allowed, in the viewer's language. A player's team that does not exist (any more) sees nothing: null.
 */
export function view(round: Round, viewer: ViewerAs<'player'>): PlayerView | null;
export function view(round: Round, viewer: ViewerAs<'instructor'>): InstructorView;
export function view(round: Round, viewer: ViewerAs<'observer'>): ObserverView;
export function view(round: Round, viewer: ViewerAs<'projector'>): ProjectorView;
export function view(
  round: Round,
  viewer: ViewerAs<'instructor' | 'observer'>,
): InstructorView | ObserverView;
export function view(round: Round, viewer: Viewer): View | null;
export function view(round: Round, viewer: Viewer): View | null {
  switch (viewer.as) {
    case 'player': {
      const team = round.teams.find((one) => one.id === viewer.teamId);
      return team ? viewForPlayer(round, team, viewer) : null;
    }
    case 'instructor':
      return viewForInstructor(round, viewer.language);
    case 'observer':
      return viewForObserver(round, viewer.language);
    case 'projector':
      return viewForProjector(round, viewer.language);
  }
}
