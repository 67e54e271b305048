import type { CardRow } from '@/wire/annotations';
import type { AnnotationEntry } from '../../_live/annotation-entry';
import type { AnnotationState } from '../../_live/annotations';

/** The annotations as they will be once everything that is on its way has arrived: what one does shows at once. */
export function withPending(
  annotations: AnnotationState,
  entries: readonly AnnotationEntry[],
): AnnotationState {
  return entries.filter(({ roundId }) => roundId === annotations.roundId).reduce(withOne, annotations);
}

function withOne(annotations: AnnotationState, { command, at }: AnnotationEntry): AnnotationState {
  switch (command.type) {
    case 'dot-card':
      return changedCard(annotations, command.id, (card) => dotted(card, annotations.self, command.dotted));
    case 'hide-card':
      return changedCard(annotations, command.id, (card) => ({ ...card, hidden: command.hidden }));
    case 'save-card':
      if (command.removed)
        return { ...annotations, cards: annotations.cards.filter(({ id }) => id !== command.id) };
      return changedCard(annotations, command.id, (card) => ({
        ...card,
        kind: command.kind,
        text: command.text,
        language: command.language,
      }));
    case 'save-plan-item': {
      const { id, action, language, owner, due, done, removed } = command;
      const others = annotations.plan.some((row) => row.id === id)
        ? annotations.plan
        : [...annotations.plan, { id, action, language, owner, due, doneAt: null, removed }];
      const changed = others.map((row) =>
        row.id === id
          ? { ...row, action, language, owner, due, doneAt: done ? (row.doneAt ?? at) : null }
          : row,
      );
      return { ...annotations, plan: removed ? changed.filter((row) => row.id !== id) : changed };
    }
    case 'answer-survey':
      return {
        ...annotations,
        answers: [{ id: annotations.self, answers: command.answers, removed: false }],
      };
    default:
      return annotations;
  }
}

function changedCard(
  annotations: AnnotationState,
  id: string,
  change: (card: CardRow) => CardRow,
): AnnotationState {
  return { ...annotations, cards: annotations.cards.map((card) => (card.id === id ? change(card) : card)) };
}

function dotted(card: CardRow, self: string, given: boolean): CardRow {
  if (card.voters.includes(self) === given) return card;
  return given
    ? { ...card, dots: card.dots + 1, voters: [...card.voters, self] }
    : { ...card, dots: card.dots - 1, voters: card.voters.filter((voter) => voter !== self) };
}
