import type { Language } from '@/words/messages/index';

/** Friendly in every language, about nobody, and short enough for the badge: a mood and an animal. */
const words = {
  en: {
    moods: ['Calm', 'Swift', 'Bright', 'Quiet', 'Bold', 'Steady', 'Clever', 'Sunny', 'Brave', 'Keen'],
    animals: ['Heron', 'Otter', 'Falcon', 'Badger', 'Lynx', 'Puffin', 'Beaver', 'Robin', 'Marten', 'Seal'],
  },
  da: {
    moods: ['Rolig', 'Hurtig', 'Munter', 'Stille', 'Modig', 'Snild', 'Kvik', 'Solrig', 'Frisk', 'Vågen'],
    animals: ['Hejre', 'Odder', 'Falk', 'Grævling', 'Los', 'Lunde', 'Bæver', 'Rødkælk', 'Mår', 'Sæl'],
  },
  // An adjective of the animal's gender: all of these are masculine.
  pl: {
    moods: [
      'Spokojny',
      'Szybki',
      'Pogodny',
      'Cichy',
      'Śmiały',
      'Wytrwały',
      'Bystry',
      'Słoneczny',
      'Dzielny',
      'Czujny',
    ],
    animals: ['Żuraw', 'Bóbr', 'Sokół', 'Borsuk', 'Ryś', 'Jeż', 'Rudzik', 'Łoś', 'Kruk', 'Żubr'],
  },
} as const satisfies Record<Language, { moods: readonly string[]; animals: readonly string[] }>;

/** "Calm Heron 7": the number keeps a room of 300 apart. */
export function rollNickname(language: Language): string {
  const { moods, animals } = words[language];
  return `${oneOf(moods)} ${oneOf(animals)} ${2 + Math.floor(Math.random() * 98)}`;
}

function oneOf(list: readonly string[]): string {
  return list[Math.floor(Math.random() * list.length)] ?? '';
}
