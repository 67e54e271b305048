'use client';

import { Button } from '../../_ui/button';
import { EmptyState } from '../../_ui/empty-state';
import { ErrorState } from '../../_ui/error-state';
import { Panel } from '../../_ui/panel';
import { Skeleton, SkeletonText } from '../../_ui/skeleton';

export function States() {
  return (
    <div className="flex flex-col gap-5">
      <div className="grid gap-5 md:grid-cols-3">
        <Panel title="Desk">
          <EmptyState
            drawing="desk"
            title="Nobody has asked you anything yet."
            action={<Button size="small">Read the briefing</Button>}
          >
            Questions arrive as soon as people notice, for example: “Is my flight on Tuesday safe?”
          </EmptyState>
        </Panel>
        <Panel title="Team">
          <div className="flex flex-col gap-5">
            <div className="flex items-center gap-3">
              <Skeleton round className="size-10" />
              <div className="flex-1">
                <SkeletonText lines={2} />
              </div>
            </div>
            <SkeletonText />
          </div>
        </Panel>
        <ErrorState
          title="The report was not saved"
          code="GH-7F3A-21"
          action={<Button kind="secondary">Try again</Button>}
        >
          The fault is ours. Your grades are safe on this device, and we keep trying. You need not type
          anything again.
        </ErrorState>
      </div>
    </div>
  );
}
