import type { ReactNode } from 'react';
import { SegmentedControl, type SegmentedControlProps } from '../../_ui/segmented-control';

type PanePartsProps<Part extends string> = Pick<
  SegmentedControlProps<Part>,
  'label' | 'options' | 'value' | 'onValueChange'
> & { children?: ReactNode };

/** At the top of a pane: which of its parts is shown, and what holds for all of them. */
export function PaneParts<Part extends string>({ children, ...choice }: PanePartsProps<Part>) {
  return (
    <div className="shrink-0 border-b border-line px-4 py-2">
      <SegmentedControl size="small" className="w-full" {...choice} />
      {children}
    </div>
  );
}
