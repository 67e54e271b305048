import type { Conversation } from '@/engine/view/console';

/** Of the element that holds a persona's column. */
export function columnId(personaId: string): string {
  return `persona-${personaId}`;
}

/** What teams have written to a persona and it has not answered. */
export function waitingFor(talk: Conversation | undefined): Conversation['wrote'] {
  return talk?.wrote.filter(({ how, answered }) => how === 'to' && !answered) ?? [];
}
