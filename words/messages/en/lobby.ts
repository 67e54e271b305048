export const lobby = {
  title: 'Lobby',
  you: {
    title: 'You’re in, {name}.',
    waiting:
      'The round starts when your instructor starts it. Until then, read the briefing and meet your team.',
  },
  rename: { open: 'Change my name', label: 'Your name in the game', save: 'Save the name' },
  role: {
    title: '{count, plural, one {Your role} other {Your roles}}',
    watch: 'Keep an eye on:',
  },
  tryVote: {
    title: 'Practice vote',
    hint: 'Just a connection test. It doesn’t count.',
    question: 'How do you take your coffee on a long night?',
    option0: 'Black',
    option1: 'With milk',
    option2: 'Tea, please',
    option3: 'Sleep isn’t a strategy',
    notYet: 'Tap an answer.',
    sending: 'Sending…',
    saved: 'Vote saved. Your device works.',
    votes: 'Also chosen by {names}',
  },
  briefing: {
    kicker: 'Briefing: {company}',
    company: 'The company',
    situation: 'Today',
    rules: 'How you’ll work',
  },
  mates: {
    title: 'Your team',
    count: '{count, plural, one {# person} other {# people}}',
    others: 'The other teams',
    you: 'You',
    acting: 'Acting lead',
    away: 'Not connected',
    simulated: 'Simulated',
  },
  choice: {
    title: 'Choose your place',
    hint: 'You sort yourselves. You can change until the round starts.',
    team: 'Team',
    teamOption: '{name} ({count, plural, one {# person} other {# people}})',
    roles: 'Roles',
  },
  priorities: {
    title: 'Who matters most to you?',
    hint: 'Agree as a team before the start: it decides how your result is weighted. Anyone can set it.',
    hintPractice: 'It decides how your result is weighted.',
    weight: 'Weight {weight} of 5',
  },
} as const;
