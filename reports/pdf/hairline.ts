import { decorate, type PdfWriter } from './pdf-writer';

/** A thin line across the whole width, for the eye only; what comes next stands below it. */
export function hairline(pdf: PdfWriter, y: number, colour: string): void {
  const { doc, left, width } = pdf;
  decorate(
    pdf,
    () =>
      void doc
        .moveTo(left, y)
        .lineTo(left + width, y)
        .lineWidth(0.5)
        .stroke(colour),
  );
  doc.y = y;
}
