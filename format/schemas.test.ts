import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { editorSchemas } from './schemas';

const folder = path.join(import.meta.dirname, '..', 'scenarios', 'schema');

it.each(Object.entries(editorSchemas()))(
  '%s is up to date; else run: npx tsx format/write-schemas.ts',
  async (name, text) => {
    expect(JSON.parse(await readFile(path.join(folder, name), 'utf8'))).toEqual(JSON.parse(text));
  },
);
