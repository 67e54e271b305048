import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightColour } from './light-colour';

const tokens = readFileSync('app/_ui/tokens.css', 'utf8').split('@variant light')[1] ?? '';

test('pictures have the colours of the light theme', () => {
  const names = ['text', 'muted', 'line', 'control', 'accent', 'on-accent', 'danger', 'good'];
  for (const name of [...names, ...[...'abcdefgh'].map((letter) => `team-${letter}`)])
    expect(`${name} ${lightColour(`var(--${name})`)}`).toBe(
      `${name} ${new RegExp(`--${name}: (#\\w+);`).exec(tokens)?.[1]}`,
    );
});
