/** Stepping back in a round, and going on from a moment of one. */
export const steps = {
  moment: {
    start: 'The start',
    'before-decision': 'Before the decision: {label}',
    'after-decision': 'After the decision: {label}',
    'before-inject': 'Before you published: {label}',
    'before-post': 'Before you posted as {label}',
  },
  back: {
    open: 'Step back…',
    title: 'Step the round back',
    lead: 'Everybody keeps their seat, and what the teams have written stays. What was played after the moment no longer counts; the log keeps it. The round stands still until you go on.',
    moments: 'Back to',
    none: 'There is nothing to step back to yet. Decisions and what you publish are marked here.',
    reason: 'Why',
    reasonHint: 'Everybody reads it. One short sentence.',
    reasons: {
      misread: 'The question was misread',
      technical: 'A technical problem',
      again: 'Let us try that again',
      mistake: 'Something went out by mistake',
    },
    reasonMissing: 'Say in a few words why. It stands on every screen and in the log.',
    reasonLong: 'Shorter, please: 120 characters at most.',
    action: 'Step back to {time}',
    done: 'The round stands at {time} again.',
  },
  fork: {
    open: 'Go on from a moment…',
    title: 'Go on from a moment',
    lead: 'A new round begins where you say, with everything the teams had done up to there. This one stays as it is.',
    moments: 'Go on from',
    none: 'No decision was taken in this round, so there is no moment to go on from.',
    who: 'Who plays',
    here: 'The same people',
    hereHint: 'Everybody keeps their seat and comes to the lobby.',
    group: 'Another of my groups',
    groupHint:
      'The round has {teams, plural, one {# team} other {# teams}}. A group with as many stays in its teams; any other is dealt evenly. Nobody reads the names or the talk of the first group.',
    which: 'Which group',
    noGroups: 'No other workshop is open and waiting.',
    fresh: 'A new workshop',
    freshHint:
      'People come in with a new PIN and are dealt over {teams, plural, one {# team} other {# teams}}. Nobody reads the names or the talk of the first group.',
    name: 'Title',
    nameMissing: 'Give it a title, so that you find it again.',
    nameLong: 'Shorter, please: 80 characters at most.',
    action: 'Open the lobby at {time}',
    lobby:
      'Goes on from {time} of an earlier round. The teams keep what was done up to there, so their number is fixed.',
  },
} as const;
