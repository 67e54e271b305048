/** What somebody wrote into a part of an address; nothing where it cannot be read, so that nobody is found by it. */
export function segmentText(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
