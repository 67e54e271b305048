/** How a team looks everywhere: a colour and a shape and a letter, and in charts a dash. */
export interface TeamLook {
  letter: string;
  /** A CSS colour; it follows the theme. */
  colour: string;
  shape: Shape;
  /** An SVG stroke-dasharray. */
  dash: string;
}

export type Shape = keyof typeof shapes;

/** Outlines in a square of 24, and where the middle of a letter sits in each. */
export const shapes = {
  circle: { path: 'M12 1a11 11 0 1 0 0 22a11 11 0 1 0 0-22z', middle: 12 },
  triangle: { path: 'M12 1.5L23.6 22.5H.4z', middle: 15.6 },
  square: { path: 'M2 2H22V22H2z', middle: 12 },
  diamond: { path: 'M12 .2L23.8 12L12 23.8L.2 12z', middle: 12 },
  star: {
    path: 'M12 .6L15.5 8.1L23.7 9.1L17.6 14.7L19.2 22.8L12 18.8L4.8 22.8L6.4 14.7L.3 9.1L8.5 8.1z',
    middle: 12.9,
  },
  pentagon: { path: 'M12 .8L23.6 9.3L19.2 22.8H4.8L.4 9.3z', middle: 13.2 },
  cross: { path: 'M6.8 1H17.2V6.8H23V17.2H17.2V23H6.8V17.2H1V6.8H6.8z', middle: 12 },
  hexagon: { path: 'M6.2 1.8H17.8L23.6 12L17.8 22.2H6.2L.4 12z', middle: 12 },
} as const;

const order = ['circle', 'triangle', 'square', 'diamond', 'star', 'pentagon', 'cross', 'hexagon'] as const;
const colours = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const dashes = ['none', '8 4', '2 4', '12 4 2 4', '5 3', '14 6', '2 3 8 3', '1 5'] as const;

/** Beyond eight teams the colours shift against the shapes, so that 64 teams have a pair of their own. */
export function teamLook(index: number): TeamLook {
  const round = Math.floor(index / order.length);
  return {
    letter: letters(index),
    colour: `var(--team-${at(colours, index + round)})`,
    shape: at(order, index),
    dash: at(dashes, index + round),
  };
}

/** 0 -> A, 25 -> Z, 26 -> AA, as the columns of a sheet. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function at<Item>(list: readonly [Item, ...Item[]], index: number): Item {
  return list[index % list.length] ?? list[0];
}
