/** The line of a sealed file on which a part of its value stands: each top part and each line of the log has its own. */
export function lineOfPath(lines: string[], path: (string | number)[]): number {
  const [top, second, third] = path.map(String);
  const starting = (text: string, from = 0) =>
    lines.findIndex((line, i) => i >= from && line.startsWith(text)) + 1;
  if (top === 'log')
    return Math.max(1, starting('"log":[')) + (second === undefined ? 0 : Number(second) + 1);
  if (top === 'scenario' && second === 'words' && third !== undefined)
    return starting(`"${third}":`, lines.indexOf('"words":{')) || starting('"words":{');
  if (top === 'scenario') return starting(`"${second}":`) || starting('"scenario":');
  return Math.max(1, starting(`"${top}":`));
}

/** Where a text stops being JSON; undefined when all of it is JSON. */
export function malformedAt(text: string): { line: number; reason: string } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    const [, position] = /at position (\d+)/.exec(message) ?? [];
    const upTo = position === undefined ? text : text.slice(0, Number(position));
    return { line: upTo.split('\n').length, reason: `is not JSON: ${message.split('\n')[0]}` };
  }
}
