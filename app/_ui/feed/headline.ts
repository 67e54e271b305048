/** A longer first line is no headline. */
const longest = 80;

/** The headline of a picture card and what stands below it: the first line where a break follows, else the first sentence. */
export function headlineOf(text: string): [headline: string, rest: string] {
  const [line = '', ...more] = text.trim().split('\n');
  if (more.length > 0 && line.trim() !== '' && line.length <= longest)
    return [line.trim(), more.join('\n').trim()];
  const end = /[.!?…](?=\s)/.exec(text);
  return end ? [text.slice(0, end.index + 1).trim(), text.slice(end.index + 1).trim()] : [text.trim(), ''];
}
