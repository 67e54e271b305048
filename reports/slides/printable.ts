import { inXml } from '../xml-text';
import type { Deck, DeckBody, DeckSlide } from './deck';

/** A deck without signs that XML cannot hold, such as the vertical tab in what was pasted from a letter: with one, no program opens the file. */
export function printable(deck: Deck): Deck {
  return { ...deck, title: inXml(deck.title), foot: inXml(deck.foot), slides: deck.slides.map(slideOf) };
}

function slideOf({ lead, question, ...slide }: DeckSlide): DeckSlide {
  return {
    ...slide,
    ...{ kicker: inXml(slide.kicker), title: inXml(slide.title), notes: inXml(slide.notes) },
    ...{ lead: lead && inXml(lead), question: question && inXml(question), body: bodyOf(slide.body) },
  };
}

function bodyOf(body: DeckBody): DeckBody {
  switch (body.body) {
    case 'lines':
      return {
        ...body,
        labels: body.labels.map(inXml),
        lines: body.lines.map((line) => ({ ...line, name: inXml(line.name) })),
      };
    case 'bars':
      return { ...body, rows: body.rows.map((row) => ({ ...row, label: inXml(row.label) })) };
    case 'columns':
      return {
        ...body,
        columns: body.columns.map((one) => ({ ...one, head: inXml(one.head), items: one.items.map(inXml) })),
      };
    case 'list':
      return { ...body, items: body.items.map(inXml) };
  }
}
