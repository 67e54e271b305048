/** The first sentences of a text, as many as fit into so many words; always the first one. */
export function firstWords(text: string, most: number): string {
  const sentences =
    text
      .replaceAll(/\s+/g, ' ')
      .trim()
      .match(/.+?(?:[.!?](?=\s|$)|$)/g) ?? [];
  const kept: string[] = [];
  for (const sentence of sentences) {
    const words = [...kept, sentence.trim()].join(' ').split(' ').length;
    if (kept.length > 0 && words > most) break;
    kept.push(sentence.trim());
  }
  return kept.join(' ');
}
