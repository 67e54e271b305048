export const join = {
  landing: {
    title: 'A crisis breaks. You have the first hour.',
    lead: 'Your team answers; the public reacts.',
    submit: 'Join',
    incomplete: 'The PIN has eight digits; {count, plural, one {# is} other {# are}} still missing.',
    practise: 'Practise on your own',
    practiseHint: 'No account, about 15 minutes',
    workshop: 'I run a workshop',
    workshopHint: 'For 5 to 300 people, debrief included',
    otherWays: 'Other ways to start',
    fictional: 'All companies and people are fictional.',
  },
} as const;
