import type { View } from '@/engine/view/any-view';
import type { ViewParts } from './downstream';

/** The view with the parts that are different now; unchanged when they belong to another kind of view. */
export function withParts(view: View, changed: ViewParts): View {
  if (view.kind === 'player' && changed.kind === 'player') return { ...view, ...changed.parts };
  if (view.kind === 'instructor' && changed.kind === 'instructor') return { ...view, ...changed.parts };
  if (view.kind === 'observer' && changed.kind === 'observer') return { ...view, ...changed.parts };
  if (view.kind === 'projector' && changed.kind === 'projector') return { ...view, ...changed.parts };
  return view;
}
