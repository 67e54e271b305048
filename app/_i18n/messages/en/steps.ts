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
} as const;
