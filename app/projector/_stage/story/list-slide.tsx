import { classNames } from '@/app/_ui/class-names';
import { rowText } from '../row-text';

interface ListSlideProps {
  title: string;
  lines: readonly string[];
}

/** A few numbered sentences, as large as their number allows. */
export function ListSlide({ title, lines }: ListSlideProps) {
  const look = rowText(lines.length);
  return (
    <>
      <h1 className="text-3xl">{title}</h1>
      <ol className="mt-[4vh] flex min-h-0 flex-1 flex-col justify-center gap-[3.5vh] overflow-hidden">
        {lines.map((line, index) => (
          <li key={line} className="flex gap-8">
            <span className={classNames('figures text-muted', look)}>{index + 1}</span>
            <span className={classNames('max-w-[92%] leading-tight text-pretty', look)}>{line}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
