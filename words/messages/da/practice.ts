import type { practice as source } from '../en/practice';
import type { Translation } from '../translation';

export const practice: Translation<typeof source> = {
  title: 'Øvelse',
  list: {
    title: 'Øv dig alene',
    lead: 'Du har alle fem roller. Ingen kigger med, og du kan holde pause når som helst.',
  },
  again: {
    title: 'Fortsæt',
    text: 'Du har en øverunde, der ikke er færdig.',
    action: 'Fortsæt runden',
  },
  timer: {
    label: 'Ur',
    off: 'Fra',
    relaxed: 'Roligt',
    real: 'Realistisk',
    offHint: 'Ingen frister. Stormen venter, til du har besluttet dig.',
    relaxedHint: 'Halvanden gang så lang tid.',
    realHint: 'Som i en workshop.',
  },
  card: {
    minutes: '{minutes, plural, one {# minut} other {# minutter}}',
    difficulty: { easy: 'Let', medium: 'Middel', hard: 'Svær' },
    team: '{least, number} til {best, number} pr. hold',
    hazards: 'Det møder du',
    last: 'Senest: {points}',
    best: 'Bedst: {points}',
    never: 'Ikke spillet på denne enhed endnu',
    resultHint: 'Omdømmepoint i forhold til at gøre ingenting',
    start: 'Spil · {minutes, number} min',
    startSpoken: 'Spil · {minutes, number} min: {title}',
    language: 'På {language}',
  },
  none: {
    title: 'Der er ingen scenarier installeret.',
    text: 'Mappen med scenarier er tom. Bed den, der driver serveren, om at lægge et ind.',
  },
  lobby: {
    kicker: 'Øverunde',
    text: 'Cirka {minutes} minutter. Læs briefingen i dit eget tempo: uret starter, når du trykker på knappen, og du kan holde pause når som helst.',
    start: 'Start uret',
  },
  hints: {
    open: 'Giv mig et hint',
    title: 'Det ville dit hold se efter',
    unsure:
      '{count, plural, one {# påstand er ikke tjekket endnu.} other {# påstande er ikke tjekket endnu.}}',
  },
};
