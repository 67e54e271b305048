import type { InstructorView } from './console';
import type { ObserverView } from './observed';
import type { PlayerView, ProjectorView } from './types';

/** What anybody may see; `kind` tells whose it is. */
export type View = PlayerView | InstructorView | ObserverView | ProjectorView;
