import type { Finding } from '@/format/checks/check';

/** Findings in the words of a language. */
export function inWords(language: string, path: Finding['path'], reason: string): Finding {
  return { part: { file: 'words', language }, path, reason };
}
