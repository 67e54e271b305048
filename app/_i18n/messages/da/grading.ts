import type { grading as source } from '../en/grading';
import type { Translation } from '../translation';

export const grading: Translation<typeof source> = {
  notes: {
    title: 'Private noter',
    empty:
      'Kun du og dine kolleger ser noterne. Tryk M for at skrive en til dette øjeblik, eller 1 til 4 for at sætte et mærke.',
    field: 'Ny note til dette øjeblik',
    placeholder: 'Note til dette øjeblik (M)',
    about: 'Om hvem',
    aboutTeam: 'Om dette hold',
    room: 'Hele lokalet',
    team: 'Hold {letter}',
    tag: { strong: 'Stærkt', missed: 'Overset', ask: 'Spørg dem', quote: 'Citat' },
    pinned: 'Sat fast: {tag}',
    edit: 'Rediger noten',
    remove: 'Fjern noten {text}',
    removed: 'Noten er fjernet',
    undo: 'Fortryd',
    sending: 'sender',
  },
};
