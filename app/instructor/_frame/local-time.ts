/** An instant (epoch ms) as a field for date and time holds it, by this computer's clock: "2026-12-04T23:59"; '' for none. */
export function localTime(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant that such a field means; null where it is empty, NaN where it is no time, or one that the clocks leave out in spring. */
export function instantOf(typed: string): number | null {
  if (typed === '') return null;
  const at = new Date(typed).getTime();
  return Number.isNaN(at) || localTime(at) === typed.slice(0, localTime(at).length) ? at : Number.NaN;
}
