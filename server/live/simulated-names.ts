import { sameName } from '@/engine/names/likeness';

const names = [
  'Alma',
  'Birk',
  'Clara',
  'Dag',
  'Elin',
  'Finn',
  'Greta',
  'Hugo',
  'Iben',
  'Jonas',
  'Karla',
  'Lars',
  'Mille',
  'Niels',
  'Olga',
  'Peder',
  'Runa',
  'Sven',
  'Tilde',
  'Ulf',
  'Vera',
  'Willy',
  'Ylva',
  'Aksel',
  'Bodil',
  'Carl',
  'Dorte',
  'Erik',
  'Frida',
  'Gorm',
];

/** So many names that nobody in the round has yet. */
export function simulatedNames(count: number, taken: string[]): string[] {
  const free: string[] = [];
  for (let i = 0; free.length < count; i++) {
    const again = Math.floor(i / names.length);
    const name = `${names[i % names.length]}${again === 0 ? '' : ` ${again + 1}`}`;
    if (!taken.some((other) => sameName(other, name))) free.push(name);
  }
  return free;
}
