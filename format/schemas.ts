import { z } from 'zod';
import { caseSchema } from '@/engine/scenario/case';
import { structureSchema } from '@/engine/scenario/structure';
import { wordsSchema } from '@/engine/scenario/words';

/** What `scenarios/schema/` publishes for editors, by file name. A time is checked as it is written, such as "d1 18:45". */
export function editorSchemas(): Record<string, string> {
  const files = { scenario: structureSchema, words: wordsSchema, case: caseSchema };
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [`${name}.schema.json`, editorSchema(name, schema)]),
  );
}

function editorSchema(name: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, title: `Golden Hour: ${name}`, ...rest }, null, 2)}\n`;
}
