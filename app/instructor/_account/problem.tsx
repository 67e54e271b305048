/** What went wrong with the whole form, spoken as it appears. */
export function Problem({ words }: { words: string | undefined }) {
  return (
    <div role="alert">
      {words && (
        <p className="rounded-md border border-danger/50 bg-danger/10 px-3 py-2.5 text-sm">{words}</p>
      )}
    </div>
  );
}
