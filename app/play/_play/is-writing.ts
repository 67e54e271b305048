/** Whether somebody types into a field of this page at the moment. */
export function isWriting(): boolean {
  return document.activeElement?.matches('input:not([type="radio"]), textarea') === true;
}
