const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss', ł: 'l', đ: 'd', œ: 'oe' };
const longest = 40;

/** An id made of what people call something: lower case letters, digits and hyphens. */
export function idOf(name: string, otherwise: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[æøåßłđœ]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
  return plain === '' || plain === 'constructor' ? otherwise : plain;
}

/** Whether somebody has already given it a proper id. */
export function isId(text: string): boolean {
  return /^(?!constructor$)[a-z][a-z0-9-]*$/.test(text);
}

/** Gives each name one id, the same every time, and no two names the same. */
export function idGiver(otherwise: string) {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return {
    of(name: string, wanted = ''): string {
      const known = given.get(name);
      if (known !== undefined) return known;
      const first = isId(wanted) ? wanted : idOf(name, otherwise);
      let id = first;
      for (let count = 2; taken.has(id); count++) id = `${first}-${count}`;
      given.set(name, id);
      taken.add(id);
      return id;
    },
    all: () => [...given].map(([name, id]) => ({ name, id })),
  };
}
