/**
 * Puts text into the clipboard; gives whether it is there. Browsers have no `navigator.clipboard` on a plain http address,
 * which is how phones reach a laptop: there the text is copied out of a field that nobody sees. `near` is the button that
 * was pressed: inside a dialog, only what stands in it can have the focus.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  if ('clipboard' in navigator) {
    const isThere = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
  }
  return copyFromField(text, near);
}

function copyFromField(text: string, near: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  // A phone zooms in on letters that are smaller.
  field.className = 'fixed top-0 left-0 size-px text-base opacity-0';
  near.after(field);
  field.focus({ preventScroll: true });
  field.setSelectionRange(0, text.length);
  const isThere = ordered('copy');
  field.remove();
  near.focus({ preventScroll: true });
  return isThere;
}

/** The old way; some browsers throw where others say no. */
function ordered(command: 'copy'): boolean {
  try {
    return document.execCommand(command);
  } catch {
    return false;
  }
}
