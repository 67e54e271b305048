import { createServer } from 'node:http';
import { z } from 'zod';

const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:.+$/);
const account = z.strictObject({ homePage: z.url(), name: z.string().min(1) });
const actor = z.union([
  z.strictObject({ objectType: z.literal('Agent'), account, name: z.string().min(1).optional() }),
  z.strictObject({ objectType: z.literal('Group'), account, name: z.string().min(1).optional() }),
]);
const score = z
  .strictObject({ scaled: z.number().min(-1).max(1), raw: z.number(), min: z.number(), max: z.number() })
  .refine(({ raw, min, max }) => raw >= min && raw <= max);

/** A statement, as xAPI 1.0.3 wants it, as far as we use it; what it does not know is refused. */
const statementSchema = z.strictObject({
  id: z.uuid(),
  actor,
  verb: z.strictObject({ id: iri, display: z.record(z.string().regex(/^[a-z]{2}$/), z.string().min(1)) }),
  object: z.strictObject({
    objectType: z.literal('Activity'),
    id: iri,
    definition: z.strictObject({ type: iri }),
  }),
  result: z.strictObject({
    completion: z.boolean().optional(),
    response: z.string().optional(),
    score: score.optional(),
  }),
  context: z.strictObject({
    registration: z.uuid(),
    platform: z.string(),
    contextActivities: z.strictObject({ grouping: z.array(z.strictObject({ id: iri })) }),
  }),
  timestamp: z.iso.datetime(),
  version: z.literal('1.0.3'),
});

type Kept = z.infer<typeof statementSchema>;

/** A small LRS on loopback: checks who asks and every statement; one that it has with other words is a conflict, as is a list with one that it has. */
export async function openLrs() {
  const kept = new Map<string, Kept>();
  const state = { isDown: false, asked: 0 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      state.asked += 1;
      response.writeHead(answer(request.method, request.url ?? '', request.headers, Buffer.concat(chunks)));
      response.end();
    });
  });
  function answer(method = '', url: string, headers: NodeJS.Dict<string | string[]>, body: Buffer): number {
    if (state.isDown) return 503;
    if (headers.authorization !== `Basic ${Buffer.from('key:secret').toString('base64')}`) return 401;
    if (headers['x-experience-api-version'] !== '1.0.3' || !url.startsWith('/xapi/statements')) return 400;
    const given = z.union([z.array(statementSchema), statementSchema.transform((one) => [one])]);
    const read = given.safeParse(JSON.parse(body.toString()));
    if (!read.success) return 400;
    if (method === 'PUT' && url !== `/xapi/statements?statementId=${read.data[0]?.id}`) return 400;
    if (read.data.some(({ id }) => kept.has(id))) return 409;
    for (const one of read.data) kept.set(one.id, one);
    return 200;
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const port = place && typeof place === 'object' ? place.port : 0;
  return {
    ...{ kept, state, lrs: { url: `http://127.0.0.1:${port}/xapi/`, key: 'key', secret: 'secret' } },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
