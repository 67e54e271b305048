import type { CardRow } from '@/wire/annotations';
import type { PaperEntry, PaperState } from '../../_live/papers';

/** The papers as they will be once everything that is on its way has arrived: what one does shows at once. */
export function withPending(papers: PaperState, entries: readonly PaperEntry[]): PaperState {
  return entries.filter(({ roundId }) => roundId === papers.roundId).reduce(withOne, papers);
}

function withOne(papers: PaperState, { act, at }: PaperEntry): PaperState {
  switch (act.type) {
    case 'dot-card':
      return changedCard(papers, act.id, (card) => dotted(card, papers.self, act.dotted));
    case 'hide-card':
      return changedCard(papers, act.id, (card) => ({ ...card, hidden: act.hidden }));
    case 'save-card':
      if (act.removed) return { ...papers, cards: papers.cards.filter(({ id }) => id !== act.id) };
      return changedCard(papers, act.id, (card) => ({ ...card, kind: act.kind, text: act.text }));
    case 'save-plan-item': {
      const { id, action, owner, due, done, removed } = act;
      const others = papers.plan.some((row) => row.id === id)
        ? papers.plan
        : [...papers.plan, { id, action, owner, due, doneAt: null, removed }];
      const changed = others.map((row) =>
        row.id === id ? { ...row, action, owner, due, doneAt: done ? (row.doneAt ?? at) : null } : row,
      );
      return { ...papers, plan: removed ? changed.filter((row) => row.id !== id) : changed };
    }
    case 'answer-survey':
      return { ...papers, answers: [{ id: papers.self, answers: act.answers, removed: false }] };
    default:
      return papers;
  }
}

function changedCard(papers: PaperState, id: string, change: (card: CardRow) => CardRow): PaperState {
  return { ...papers, cards: papers.cards.map((card) => (card.id === id ? change(card) : card)) };
}

function dotted(card: CardRow, self: string, given: boolean): CardRow {
  if (card.voters.includes(self) === given) return card;
  return given
    ? { ...card, dots: card.dots + 1, voters: [...card.voters, self] }
    : { ...card, dots: card.dots - 1, voters: card.voters.filter((voter) => voter !== self) };
}
