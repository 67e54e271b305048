export const practice = {
  title: 'Practice',
  list: {
    title: 'Practise on your own',
    lead: 'You hold all five roles. Nobody watches, and you can pause at any time.',
  },
  again: {
    title: 'Continue',
    text: 'A practice round of yours is still open.',
    action: 'Continue this round',
  },
  timer: {
    label: 'Clock',
    off: 'Off',
    relaxed: 'Relaxed',
    real: 'Real',
    offHint: 'No deadlines. The storm waits until you have decided.',
    relaxedHint: 'Half as much time again.',
    realHint: 'As in a workshop.',
  },
  card: {
    minutes: '{minutes, plural, one {# minute} other {# minutes}}',
    difficulty: { easy: 'Approachable', medium: 'Demanding', hard: 'Hard' },
    hazards: 'What can go wrong here',
    last: 'Last: {points}',
    best: 'Best: {points}',
    never: 'Not played yet on this device',
    resultHint: 'Points of reputation against doing nothing',
    start: 'Open the scenario',
    startSpoken: 'Open the scenario {title}',
    language: 'In {language}',
  },
  none: {
    title: 'No scenario is installed here.',
    text: 'The scenarios folder is empty. Whoever runs this server can add one.',
  },
  lobby: {
    kicker: 'Practice round',
    text: 'About {minutes} minutes. Read the briefing in your own time: the clock starts with the button, and you can pause at any time.',
    start: 'Start the clock',
  },
  hints: {
    open: 'Give me a hint',
    title: 'What your team would look at',
    unsure:
      '{count, plural, one {# claim here has not been checked yet.} other {# claims here have not been checked yet.}}',
  },
} as const;
