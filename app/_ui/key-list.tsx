interface KeyListProps<Name extends string> {
  keys: readonly (readonly [name: Name, key: string])[];
  wordsOf: (name: Name) => string;
}

/** Keys and what they do, one a line. */
export function KeyList<Name extends string>({ keys, wordsOf }: KeyListProps<Name>) {
  return (
    <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-2">
      {keys.map(([name, key]) => (
        <div key={name} className="contents">
          <dt>
            <kbd className="figures inline-block min-w-8 rounded-sm border border-control px-2 text-center">
              {key}
            </kbd>
          </dt>
          <dd>{wordsOf(name)}</dd>
        </div>
      ))}
    </dl>
  );
}
