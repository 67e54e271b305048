import { CircleAlert, CircleCheck, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../../_ui/class-names';
import type { Finding } from './findings';

const marks = { good: CircleCheck, fair: CircleAlert, bad: CircleX };
const colours = { good: 'text-good', fair: 'text-warn', bad: 'text-danger' };

interface FindingRowProps {
  finding: Finding;
  name: string;
  children: ReactNode;
}

/** One thing that was checked: what it is, how it is, what that means. */
export function FindingRow({ finding, name, children }: FindingRowProps) {
  const t = useTranslations('check.state');
  const Mark = marks[finding];
  return (
    <li className="flex gap-3 border-b border-line py-3">
      <Mark className={classNames('mt-0.5 size-5 shrink-0', colours[finding])} aria-hidden="true" />
      <div className="min-w-0">
        <p className="font-medium">
          {name}
          <span className="sr-only">: {t(finding)}</span>
        </p>
        <p className="text-sm text-muted">{children}</p>
      </div>
    </li>
  );
}
