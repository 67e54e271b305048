import { CopyLink } from '@/app/_ui/copy-link';

interface ShownLinkProps {
  address: string;
  /** "Copy link" */
  copy: string;
}

/** A link that is shown once: to be copied, or read. */
export function ShownLink({ address, copy }: ShownLinkProps) {
  return (
    <div className="flex flex-col items-start gap-2 rounded-md border border-line bg-sunken p-3">
      <code translate="no" className="figures w-full text-xs break-all select-all">
        {address}
      </code>
      <CopyLink address={address} label={copy} kind="secondary" />
    </div>
  );
}
