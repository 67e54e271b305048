import type { Language } from '@/words/messages/index';

/** Friendly in every language, about nobody, and short enough for the badge: a mood and an animal, in the order of the language. */
const words = {
  en: {
    first: ['Calm', 'Swift', 'Bright', 'Quiet', 'Bold', 'Steady', 'Clever', 'Sunny', 'Brave', 'Keen'],
    second: ['Heron', 'Otter', 'Falcon', 'Badger', 'Lynx', 'Puffin', 'Beaver', 'Robin', 'Marten', 'Seal'],
  },
  da: {
    first: ['Rolig', 'Hurtig', 'Munter', 'Stille', 'Modig', 'Snild', 'Kvik', 'Solrig', 'Frisk', 'Vågen'],
    second: ['Hejre', 'Odder', 'Falk', 'Grævling', 'Los', 'Lunde', 'Bæver', 'Rødkælk', 'Mår', 'Sæl'],
  },
  // Moods that are the same for both genders.
  es: {
    first: [
      'Garza',
      'Nutria',
      'Halcón',
      'Tejón',
      'Lince',
      'Delfín',
      'Castor',
      'Petirrojo',
      'Colibrí',
      'Foca',
    ],
    second: ['Alegre', 'Veloz', 'Audaz', 'Valiente', 'Amable', 'Feliz', 'Tenaz', 'Sagaz', 'Noble', 'Genial'],
  },
  de: {
    first: ['Ruhig', 'Flink', 'Heiter', 'Leise', 'Mutig', 'Schlau', 'Wach', 'Sonnig', 'Frisch', 'Tapfer'],
    second: ['Reiher', 'Otter', 'Falke', 'Dachs', 'Luchs', 'Specht', 'Biber', 'Igel', 'Marder', 'Robbe'],
  },
  // An adjective of the animal's gender: all of these are masculine.
  pl: {
    first: [
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
    second: ['Żuraw', 'Bóbr', 'Sokół', 'Borsuk', 'Ryś', 'Jeż', 'Rudzik', 'Łoś', 'Kruk', 'Żubr'],
  },
} as const satisfies Record<Language, { first: readonly string[]; second: readonly string[] }>;

/** "Calm Heron 7": the number keeps a room of 300 apart. */
export function rollNickname(language: Language): string {
  const { first, second } = words[language];
  return `${oneOf(first)} ${oneOf(second)} ${2 + Math.floor(Math.random() * 98)}`;
}

function oneOf(list: readonly string[]): string {
  return list[Math.floor(Math.random() * list.length)] ?? '';
}
