/** What instructors and observers write about a round: notes, marks, grades. */
export const grading = {
  notes: {
    title: 'Private notes',
    empty:
      'Only you and your colleagues see notes. Press M to write one for this moment, or 1 to 4 to pin a tag.',
    field: 'New note for this moment',
    placeholder: 'Note this moment (M)',
    about: 'About whom',
    aboutTeam: 'About this team',
    room: 'Whole room',
    team: 'Team {letter}',
    tag: { strong: 'Strong', missed: 'Missed', ask: 'Ask them', quote: 'Quote' },
    pinned: 'Pinned: {tag}',
    edit: 'Edit the note',
    remove: 'Remove the note {text}',
    removed: 'Note removed',
    undo: 'Undo',
    sending: 'sending',
  },
} as const;
