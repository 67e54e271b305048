const sizes = ['text-xs', 'text-sm', 'text-base', 'text-lg', 'text-xl', 'text-2xl', 'text-3xl'] as const;
const colours = [
  ['text', 'bg-text'],
  ['muted', 'bg-muted'],
  ['control', 'bg-control'],
  ['line', 'bg-line'],
  ['accent', 'bg-accent'],
  ['good', 'bg-good'],
  ['warn', 'bg-warn'],
  ['danger', 'bg-danger'],
  ['background', 'bg-background'],
  ['surface', 'bg-surface'],
  ['raised', 'bg-raised'],
  ['sunken', 'bg-sunken'],
] as const;

export function TypeAndColour() {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-2">
        {sizes.map((size) => (
          <p key={size} className={`${size} truncate`}>
            The first hour decides
          </p>
        ))}
        <p translate="no" className="figures text-2xl">
          23:40 · 4820 1937
        </p>
        <p className="font-serif text-xl">“He was asked three times,” says a witness</p>
      </div>
      <ul className="grid grid-cols-3 content-start gap-3 sm:grid-cols-4">
        {colours.map(([name, look]) => (
          <li key={name} className="text-xs text-muted">
            <div className={`h-12 rounded-md border border-line ${look}`} />
            <span className="mt-1 block">{name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
