import type { DebriefWords } from '@/engine/debrief/types';

/** The words of what was chosen; undefined means silence. */
export function choiceLabel(
  { decisionId, responseId }: { decisionId: string; responseId: string | null },
  words: DebriefWords,
): string | undefined {
  if (responseId === null) return undefined;
  return words.decisions[decisionId]?.responses[responseId] ?? responseId;
}
