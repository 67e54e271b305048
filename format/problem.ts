/** Steps into a YAML file: keys and places in lists (counted from 0). */
export type Path = readonly (string | number)[];

/** Something that an author has to put right, and where it stands. */
export type Problem = {
  /** as the author knows it, such as `scenarios/seat-taken/da.yaml` */
  file: string;
  /** counted from 1 */
  line: number;
  path: string;
  reason: string;
};

/** `decisions[2].responses[0].label`, as an author reads it. */
export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** One line: `file:line path: reason`. */
export function problemText({ file, line, path, reason }: Problem): string {
  return `${file}:${line} ${path === '' ? '' : `${path}: `}${reason}`;
}
