'use client';

import { Printer } from 'lucide-react';
import { Button } from '@/app/_ui/button';

/** Phones rarely have paper. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button
      kind="secondary"
      size="small"
      className="max-sm:hidden print:hidden"
      onClick={() => window.print()}
    >
      <Printer className="size-4" aria-hidden="true" />
      {label}
    </Button>
  );
}
