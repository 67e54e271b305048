'use client';

import type { ReactNode } from 'react';
import { Button } from '../../_ui/button';
import { Dialog } from '../../_ui/dialog';
import { toast } from '../../_ui/toast';
import { ProblemLine } from './problem-line';
import { useDownload } from './use-download';

interface DownloadDialogProps {
  /** Left out where it is only there while it is open. */
  open?: boolean;
  onClose: () => void;
  title: string;
  description: string;
  /** What the button says, what it says while the file is made, and what is said when it is there. */
  words: { download: string; working: string; done: string };
  /** The file's address, with all that was chosen. */
  address: string;
  /** What there is to choose. */
  children: ReactNode;
}

/** Asks for a file: what to choose, one button, and why there is none. */
export function DownloadDialog({ words, address, children, ...dialog }: DownloadDialogProps) {
  const { working, problem, letters, fetchFile } = useDownload();
  async function download() {
    if (await fetchFile(address)) toast(words.done);
  }
  return (
    <Dialog
      {...dialog}
      footer={
        <Button busy={working} onClick={() => void download()}>
          {working ? words.working : words.download}
        </Button>
      }
    >
      {children}
      <ProblemLine problem={problem} letters={letters} />
    </Dialog>
  );
}
