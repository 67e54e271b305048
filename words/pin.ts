export const pinLength = 8;

/** The digits of what was typed or pasted: `4820 1937`, `PIN: 48201937`, full-width digits. */
export function pinDigits(text: string): string {
  return text.normalize('NFKC').replaceAll(/\D/g, '').slice(0, pinLength);
}

/** `48201937` -> `4820 1937` */
export function groupPin(digits: string): string {
  return digits.length > 4 ? `${digits.slice(0, 4)} ${digits.slice(4)}` : digits;
}
