interface ListSlideProps {
  title: string;
  lines: readonly string[];
}

/** A few numbered sentences, as large as their number allows. */
export function ListSlide({ title, lines }: ListSlideProps) {
  return (
    <>
      <h1 className="text-3xl">{title}</h1>
      <ol className="mt-[4vh] flex min-h-0 flex-1 flex-col justify-center gap-[3.5vh] overflow-hidden">
        {lines.map((line, index) => (
          <li key={line} className="flex gap-8">
            <span className="figures text-2xl text-muted">{index + 1}</span>
            <span className="max-w-[92%] text-2xl leading-tight text-pretty">{line}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
