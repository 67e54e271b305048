'use client';

import { useTranslations } from 'use-intl';

const keys = [
  ['space', '␣'],
  ['close', 'C'],
  ['plus', '+'],
  ['minus', '−'],
  ['next', 'L'],
  ['note', 'N'],
  ['tags', '1–4'],
  ['grade', 'G'],
  ['post', 'P'],
  ['back', 'Z'],
  ['nudge', 'M'],
  ['calm', 'B'],
  ['join', 'J'],
  ['projector', 'O'],
  ['help', '?'],
] as const;

export function KeyList() {
  const t = useTranslations('instructor.keys');
  return (
    <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-2">
      {keys.map(([name, key]) => (
        <div key={name} className="contents">
          <dt>
            <kbd className="figures inline-block min-w-8 rounded-sm border border-control px-2 text-center">
              {key}
            </kbd>
          </dt>
          <dd>{t(name)}</dd>
        </div>
      ))}
    </dl>
  );
}
