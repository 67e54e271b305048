import { downloadName } from '@/reports/reading/download-name';
import { saveFile } from '../../_files/download';

/** The promise is handed over at once: some browsers allow the clipboard only in the very moment of the click. */
export async function inClipboard(picture: Promise<Blob>): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard) return false;
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]).then(
    () => true,
    () => false,
  );
}

/** The picture as a file of this name. */
export function download(picture: Blob, title: string): void {
  saveFile(picture, downloadName({ words: [title], extension: 'png' }));
}
