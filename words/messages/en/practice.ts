export const practice = {
  title: 'Practice',
  list: {
    title: 'Practise on your own',
    lead: 'You hold all five roles. Nobody’s watching, and you can pause at any time.',
  },
  again: {
    title: 'Continue',
    text: 'You have an unfinished practice round.',
    action: 'Continue round',
  },
  timer: {
    label: 'Clock',
    off: 'Off',
    relaxed: 'Relaxed',
    real: 'Realistic',
    offHint: 'No deadlines. The storm waits until you’ve decided.',
    relaxedHint: 'One and a half times as long.',
    realHint: 'As in a workshop.',
  },
  card: {
    minutes: '{minutes, plural, one {# minute} other {# minutes}}',
    difficulty: { easy: 'Easy', medium: 'Medium', hard: 'Hard' },
    team: '{least, number} to {best, number} per team',
    hazards: 'What you’ll face',
    last: 'Last: {points}',
    best: 'Best: {points}',
    never: 'Not played on this device yet',
    resultHint: 'Reputation points, compared with doing nothing',
    start: 'Play · {minutes, number} min',
    startSpoken: 'Play · {minutes, number} min: {title}',
    language: 'In {language}',
  },
  none: {
    title: 'No scenarios are installed.',
    text: 'The scenarios folder is empty. Ask the person who runs this server to add one.',
  },
  lobby: {
    kicker: 'Practice round',
    text: 'About {minutes} minutes. Take your time over the briefing: the clock starts when you press the button, and you can pause at any time.',
    start: 'Start the clock',
  },
  hints: {
    open: 'Give me a hint',
    title: 'What your team would look at',
    unsure:
      '{count, plural, one {# claim here hasn’t been checked yet.} other {# claims here haven’t been checked yet.}}',
  },
} as const;
