interface PersonNameProps {
  name: string;
  className?: string | undefined;
}

/** The name of a person, wherever one is shown: it keeps its own direction, and no browser translates it. */
export function PersonName({ name, className }: PersonNameProps) {
  return (
    <bdi translate="no" className={className}>
      {name}
    </bdi>
  );
}
