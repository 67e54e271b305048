import type { Outcome } from '@/engine/lab/calibrate/calibrate';

/** The outcomes as lines of text, one per target, under the name of their case. */
export function outcomeTable(outcomes: Outcome[]): string[] {
  const wide = (pick: (outcome: Outcome) => string) =>
    Math.max(...outcomes.map((outcome) => pick(outcome).length));
  const [id, value, band, reference] = [
    wide(({ id }) => id),
    wide(valueText),
    wide(bandText),
    wide(referenceText),
  ];
  return outcomes.flatMap((outcome, i) => {
    const row = [
      outcome.passed ? 'pass' : 'FAIL',
      outcome.id.padEnd(id),
      valueText(outcome).padStart(value),
      bandText(outcome).padStart(band),
      referenceText(outcome).padStart(reference),
      outcome.tells,
    ].join('  ');
    return outcomes[i - 1]?.caseId === outcome.caseId ? [row] : ['', outcome.caseId, row];
  });
}

function valueText({ value, band, off }: Outcome): string {
  const whole = Number.isInteger(value) && off === undefined;
  return whole ? String(value) : value.toFixed(/\b0?\.\d/.test(band) || Math.abs(value) < 1 ? 3 : 2);
}

function bandText({ band }: Outcome): string {
  return `[${band}]`;
}

function referenceText({ reference }: Outcome): string {
  return reference === undefined ? '' : `ref ${reference}`;
}
