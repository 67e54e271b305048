/** A name that two files of one room export, for two different things. */
export type SameName = { room: string; name: string; files: string[] };

const exported = /^export (?:async )?(?:function|const|type|interface) (\w+)/gm;

/** Files in which each is one of a kind and has the names of its kind: strategies, lexicons, frozen rules. */
const ofAKind = /^engine\/(earlier\/rules-|model\/responses\/|statement\/lexicon\/|model\/parameters\/)/;

/**
 * Names that mean two things in one room; whoever reads one of them has to look where it comes from. `files` have paths
 * from the root, and tests and fixtures among them are passed over.
 */
export function sameNames(files: readonly { file: string; text: string }[]): SameName[] {
  const found = new Map<string, SameName>();
  for (const { file, text } of files) {
    if (ofAKind.test(file) || /\.test\.ts$|fixture|^server\/testing\//.test(file)) continue;
    const room = file.split('/')[0] ?? '';
    for (const [, name = ''] of text.matchAll(exported)) {
      const known = found.get(`${room} ${name}`) ?? { room, name, files: [] };
      if (!known.files.includes(file)) known.files.push(file);
      found.set(`${room} ${name}`, known);
    }
  }
  return [...found.values()].filter((one) => one.files.length > 1);
}
