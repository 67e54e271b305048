import type { ReactNode } from 'react';
import { StageFrame } from './stage-frame';

interface NoticeProps {
  title: string;
  hint?: string | undefined;
  action?: ReactNode;
}

/** One sentence in the middle of the screen. */
export function Notice({ title, hint, action }: NoticeProps) {
  return (
    <StageFrame>
      <div role="status" className="flex flex-1 flex-col items-center justify-center gap-4 text-center">
        <p className="text-3xl font-semibold">{title}</p>
        {hint && <p className="max-w-measure text-stage text-muted">{hint}</p>}
        {action}
      </div>
    </StageFrame>
  );
}
