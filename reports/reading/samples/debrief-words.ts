import type { DebriefWords } from '@/engine/debrief/types';

/** Words of an invented round, for developers: the shape and length of the real ones. */
export const sampleWords: DebriefWords = {
  firstDay: 'sunday',
  title: 'Seat 14C',
  company: 'Aldwin Air',
  decisions: {
    'first-word': {
      question: 'A video of a bleeding passenger spreads. What do we say in the first hour?',
      expected:
        'A short holding statement within the hour: we have seen it, we are finding out, we will speak at a named time. No explanation of the rules yet.',
      debrief: ['What did you know for certain when you answered?', 'Who wanted to wait, and why?'],
      responses: {
        holding: 'Send a holding statement',
        explain: 'Explain the rules for overbooked flights',
        apologise: 'Apologise at once',
        wait: 'Wait until the staff has reported',
      },
    },
    'staff-letter': {
      question:
        'Frightened staff ask whether the company stands behind them. What do you write to staff tonight?',
      expected:
        'Write as if it will be on television tomorrow: support for people, no verdict on the passenger.',
      debrief: ['Would you have signed this letter if you had known it would leak?'],
      responses: {
        aligned: 'Write what we also say in public',
        defiant: 'Stand behind the staff without conditions',
        nothing: 'Write nothing until the facts are clear',
      },
    },
    'the-past': {
      question: 'A reporter offers you the passenger’s past. What do you do with it?',
      expected: 'Decline, and write down that you declined. The story is what happened on the plane.',
      debrief: ['Who in your team was tempted, and what stopped them?'],
      responses: {
        decline: 'Decline and keep no copy',
        background: 'Confirm it off the record',
        use: 'Refer to it in the next statement',
      },
    },
    'full-apology': {
      question: 'The chief executive can speak at eleven. With which words?',
      expected: 'A full apology: responsibility, repair, and a date for what changes.',
      debrief: ['Which word in your apology did the public quote back?'],
      responses: {
        full: 'Apologise without conditions and name what changes',
        partial: 'Apologise for having to “re-accommodate”',
        video: 'Put the chief executive on video',
        lawyers: 'Let the lawyers answer',
      },
    },
    rival: {
      question: 'A rival’s joke about us has 40,000 likes. Do we answer?',
      expected: 'Leave it. Every answer gives the joke a second day.',
      debrief: ['What would an answer have been for?'],
      responses: { leave: 'Leave it', joke: 'Joke back', complain: 'Complain to the rival' },
    },
    promise: {
      question: 'The minister asks what you will change, and by when. What do you promise?',
      expected: 'Two or three changes with dates that operations has agreed to.',
      debrief: ['Who checked with operations before the promise went out?'],
      responses: {
        dated: 'Promise three changes with dates',
        review: 'Promise a review',
        everything: 'Promise that no seat will ever be sold twice',
      },
    },
  },
  intel: {
    'crew-report': 'The gate report says nobody offered more than 400',
    'officer-on-leave': 'The airport has suspended the officer',
    'hospital-call': 'The passenger’s daughter will speak at nine',
  },
  realCase: {
    title: 'United Express 3411',
    organisation: 'United Airlines',
    place: 'Chicago',
    summary:
      'In April 2017 a passenger was dragged off a full plane to make room for staff. The company’s first words explained the rules, an internal letter blamed him and leaked, and the full apology came on the third day.',
    respect:
      'David Dao is a private person who was hurt. This round uses invented people; please speak of the real ones as you would in their presence.',
    lessons: [
      'The first words decide which story is told: rules, or a person.',
      'An internal letter is a public letter with a delay.',
      'Three statements that contradict one another cost more than one late one.',
    ],
    facts: [
      {
        id: 'a',
        date: '2017-04-09 18:30',
        minute: 1110,
        text: 'A passenger’s 31-second video is posted.',
        sources: ['u1', 'u2'],
      },
      {
        id: 'b',
        date: '2017-04-09 22:00',
        minute: 1320,
        text: 'The first statement speaks of an “overbook situation”.',
        sources: ['u4'],
      },
      {
        id: 'c',
        date: '2017-04-10 11:30',
        minute: 2130,
        text: 'The chief executive apologises for having to “re-accommodate” customers.',
        sources: ['u4'],
      },
      {
        id: 'd',
        date: '2017-04-10 18:00',
        minute: 2520,
        text: 'A letter to staff calls the passenger “disruptive and belligerent”. It leaks within hours.',
        sources: ['u8'],
      },
      {
        id: 'e',
        date: '2017-04-11',
        minute: null,
        text: 'A third statement takes full responsibility.',
        sources: ['u2', 'u8'],
      },
    ],
    reality: {
      'first-word':
        'The airline explained that the flight was overbooked and that a customer refused to leave.',
      'staff-letter':
        'The letter stood behind the staff and described the passenger as belligerent. It leaked the same evening.',
      'full-apology': 'The full apology came on the third day, after two statements that had blamed others.',
    },
    sources: [
      {
        id: 'u1',
        title: 'A timeline of the first videos, news agency report',
        address: 'example.org/timeline',
      },
      { id: 'u2', title: 'How the video spread, newspaper report', address: 'example.org/spread' },
      { id: 'u4', title: 'The airline’s statements in full, magazine', address: 'example.org/statements' },
      { id: 'u8', title: 'The letter to staff, broadcaster', address: 'example.org/letter' },
    ],
  },
};
