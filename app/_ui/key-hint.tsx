/** A key that does the same. Hidden where there is no keyboard worth the name. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <kbd className="figures hidden rounded-sm border border-line px-1.5 text-xs leading-5 text-muted md:pointer-fine:inline-block">
      {keys}
    </kbd>
  );
}
