import { z } from 'zod';
import { openApplication } from '@/server/application';
import { readEnv } from '@/server/host/env';
import { movedTime } from '@/server/testing/moved-time';

// The production server as the stories need it: play goes by a time that they move (e2e/time.ts).
const askedSchema = z.object({ id: z.number(), pace: z.number().optional(), pass: z.number().optional() });

const { time, setPace, pass } = movedTime();
const server = await openApplication(readEnv(process.env), { time });

const end = () => void server.close().finally(() => process.exit(0));
process.once('SIGTERM', end);
process.once('disconnect', end);
process.on('message', async (message) => {
  const asked = askedSchema.parse(message);
  if (asked.pace !== undefined) await setPace(asked.pace);
  if (asked.pass !== undefined) await pass(asked.pass);
  process.send?.({ id: asked.id });
});
process.send?.({ address: server.addresses.local, setupCode: server.setupCode });
