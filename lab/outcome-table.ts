import type { TargetOutcome } from '@/engine/lab/calibrate/calibrate';

/** The outcomes as lines of text, one per target, under the name of their case. */
export function outcomeTable(outcomes: TargetOutcome[]): string[] {
  const wide = (pick: (outcome: TargetOutcome) => string) =>
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

function valueText({ value, band, off }: TargetOutcome): string {
  const whole = Number.isInteger(value) && off === undefined;
  return whole ? String(value) : value.toFixed(/\b0?\.\d/.test(band) || Math.abs(value) < 1 ? 3 : 2);
}

function bandText({ band }: TargetOutcome): string {
  return `[${band}]`;
}

function referenceText({ reference }: TargetOutcome): string {
  return reference === undefined ? '' : `ref ${reference}`;
}
