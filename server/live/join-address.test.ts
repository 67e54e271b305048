import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Addresses } from '../host/addresses';
import { openLine, patienceMs } from '../testing/line';
import { type OpenWorkshop, openTable, openWorkshop, sitDown, type Table } from '../testing/table';

const [wifi, docker, cafe] = ['http://192.168.1.20:3000', 'http://172.17.0.1:3000', 'http://10.5.5.5:3000'];
const at = (address: string, adapter: string) => ({ address, adapter });
const home = [at(wifi, 'Wi-Fi'), at(docker, 'docker0')];
let network: Addresses['network'] = home;
let table: Table;
beforeAll(async () => {
  table = await openTable(undefined, () => ({
    local: 'http://localhost:3000',
    publicUrl: undefined,
    network,
  }));
});
afterAll(() => table.close());

type Line = ReturnType<Table['connect']>;

async function consoleAt(workshop: OpenWorkshop, host: string): Promise<Line> {
  const who = { as: 'instructor' as const, workshopId: workshop.id, language: 'en' };
  const line = openLine(table.url, { ...who, ticket: await workshop.ticket() }, { 'x-forwarded-host': host });
  table.closesWith(line.socket);
  await line.instructorView('the lobby');
  return line;
}

/** Waits until this line is told that people join at `address`. */
function tells(line: Line, address: string) {
  return line.until(`people told to join at ${address}`, () => {
    const you = line.heard.you.at(-1);
    const told = you?.as === 'instructor' || you?.as === 'projector' ? you.workshop : undefined;
    return told?.joinAddress.startsWith(`${address}/join#`) ? you : undefined;
  });
}

const choose = (line: Line, address: string | null) =>
  line.socket.timeout(patienceMs).emitWithAck('set-join-address', { address });

test('a console opened on this computer tells the likeliest address, one opened by a name tells that', async () => {
  network = home;
  const workshop = await openWorkshop(table);
  const here = await tells(await consoleAt(workshop, 'localhost:3000'), wifi);
  expect(here).toMatchObject({
    workshop: {
      joinAddresses: { chosen: null, automatic: wifi, onlyHere: false, found: network },
      projectorPath: `/projector#${workshop.projectorToken}`,
    },
  });
  await tells(await consoleAt(workshop, 'laptop.local:3000'), 'http://laptop.local:3000');
});

test('the trainer’s choice holds for every console and the room, also later; only what was found can be chosen', async () => {
  network = home;
  const workshop = await openWorkshop(table);
  const trainer = await consoleAt(workshop, 'laptop.local:3000');
  const room = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'en' });
  await tells(room, wifi);
  expect(await choose(trainer, 'https://evil.example')).toEqual({ ok: false, code: 'address-gone' });
  expect(await choose(trainer, docker)).toMatchObject({ ok: true });
  await Promise.all([tells(trainer, docker), tells(room, docker)]);
  await tells(await consoleAt(workshop, 'localhost:3000'), docker);
  const link = await trainer.socket
    .timeout(patienceMs)
    .emitWithAck('invite', { rights: 'observer', handsOver: false });
  expect(link).toMatchObject({ address: expect.stringMatching(`^${docker}/invitation#`) });
  expect(await choose(trainer, null)).toMatchObject({ ok: true });
  await tells(room, wifi);
});

test('another network: consoles and the room are told without being asked', async () => {
  network = home;
  const workshop = await openWorkshop(table);
  const trainer = await consoleAt(workshop, 'localhost:3000');
  const room = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'en' });
  await Promise.all([tells(trainer, wifi), tells(room, wifi)]);
  expect(await choose(trainer, docker)).toMatchObject({ ok: true });
  await tells(room, docker);
  network = [at(cafe, 'Wi-Fi')];
  await Promise.all([tells(trainer, cafe), tells(room, cafe)]);
  network = [];
  const alone = await tells(trainer, 'http://localhost:3000');
  expect(alone).toMatchObject({ workshop: { joinAddresses: { chosen: null, onlyHere: true } } });
});

test('a player’s own link leads where the player is; nobody but staff chooses', async () => {
  network = home;
  const workshop = await openWorkshop(table);
  const ada = await sitDown(table, workshop.pin, 'Ada');
  const you = await ada.until('who Ada is', () => ada.heard.you[0]);
  expect(you).toMatchObject({ dataAddress: expect.stringMatching(`^${wifi}/my-data#`) });
  expect(await choose(ada, docker)).toMatchObject({ ok: false, code: 'not-allowed' });
});
