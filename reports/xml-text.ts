/** What XML cannot hold: controls, halves of letters, numbers that are no letter. U+FFFD is among them: a library leaves it out. */
export const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu;

/** A text as XML holds it: what it cannot becomes a blank, line breaks and tabs stay. */
export function inXml(text: string): string {
  return text
    .replaceAll(/\r\n?|\v/g, '\n')
    .replaceAll(unwritable, (sign) => (/[\n\t]/.test(sign) ? sign : ' '));
}
