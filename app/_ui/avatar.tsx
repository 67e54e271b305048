import { classNames } from './class-names';

interface AvatarProps {
  name: string;
  /** Decides the colour, so that a person keeps it when the name is spelt otherwise. */
  id?: string | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  /** Organisations are square, people round. */
  square?: boolean | undefined;
}

const sizes = {
  small: 'size-7 text-[0.6875rem]',
  medium: 'size-10 text-sm',
  large: 'size-14 text-lg',
} as const;

/** Initials, never a photo: nobody is recognisable, and nothing is loaded. The name stands beside it. */
export function Avatar({ name, id = name, size = 'medium', square = false }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      data-mark
      className={classNames(
        'inline-flex shrink-0 select-none items-center justify-center font-semibold text-white',
        square ? 'rounded-sm' : 'rounded-full',
        sizes[size],
      )}
      style={{ backgroundColor: `oklch(0.48 0.09 ${hue(id)})` }}
    >
      {initials(name)}
    </span>
  );
}

/** "Mara Lindqvist" -> ML, "metro" -> M */
function initials(name: string): string {
  const words = name.split(/[\s_.-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return picked
    .map((word) => [...(word ?? '?').replace(/^[^\p{L}\p{N}]+/u, '')][0]?.toUpperCase() ?? '?')
    .join('');
}

/** Twenty-four hues, the same one for the same id. */
function hue(id: string): number {
  const sum = [...id].reduce((total, character) => (total * 31 + (character.codePointAt(0) ?? 0)) % 9973, 7);
  return (sum % 24) * 15;
}
