import { downloadName } from '@/reports/reading/download-name';

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
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = downloadName({ words: [title], extension: 'png' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
