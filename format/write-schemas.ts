import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editorSchemas } from './schemas';

const folder = path.join(import.meta.dirname, '..', 'scenarios', 'schema');
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(editorSchemas())) await writeFile(path.join(folder, name), text);
