import { captureOf, recognisable } from './capture';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;

/** What only the staff may know, and what is still to come: none of it is in anything that the others' browsers receive. */
test('no frame and no page tells players, the room or an observer what is not theirs', async ({ table }) => {
  const words = await scenarioIn('seat-taken', 'en');
  const gate = decisionIn(words, 'gate-offer');
  const notes = Object.values(words.decisions).map(({ facilitator }) => recognisable(facilitator));
  const advice = Object.values(words.decisions).map(({ expected }) => recognisable(expected));
  const later = Object.entries(words.decisions)
    .filter(([id]) => id !== 'gate-offer')
    .map(([, { question }]) => recognisable(question));

  const ida = await table.instructor({ session });
  const console_ = captureOf(ida.page);
  const pin = await ida.opensAWorkshop({ title: 'Canaries', scenario: 'seat-taken', teams: 2 });
  await ida.opensTheStaff();
  const olga = await table.colleague();
  const watching = captureOf(olga.page);
  await olga.accepts(await ida.makesALink('observer'), 'Olga', 'observer');
  await olga.watches('Canaries');
  await ida.closesTheDialog();
  const wall = await table.colleague({ device: 'wall' });
  const room = captureOf(wall.page);
  await wall.page.goto(await ida.projectorAddress());
  const mara = await table.player('Mara');
  const tom = await table.player('Tom', { device: 'laptop' });
  const [hers, his] = [captureOf(mara.page), captureOf(tom.page)];
  await mara.joins(pin);
  await tom.joins(pin);
  await ida.starts();
  await mara.faces(gate);
  await tom.faces(gate);
  await tom.says('canary of Tom');
  await tom.hears('canary of Tom');
  await olga.keepsANote('canary note');
  await ida.pauses();
  await olga.seesThePause();
  await ida.sees('canary of Tom');

  const staff = [...notes, ...advice];
  expect(staff.every((one) => one.length > 15)).toBe(true);
  expect(await console_.found([...staff, ...later, 'canary of Tom'])).toEqual([
    ...staff,
    ...later,
    'canary of Tom',
  ]);
  expect(await his.found(['canary of Tom'])).toHaveLength(1);
  expect(await watching.found(['canary of Tom', 'canary note'])).toHaveLength(2);

  const secret = [...staff, ...later, 'canary note'];
  expect(await hers.found([...secret, 'canary of Tom'])).toEqual([]);
  expect(await his.found(secret)).toEqual([]);
  expect(await room.found([...secret, 'canary of Tom'])).toEqual([]);
  expect(await watching.found([...staff, ...later])).toEqual([]);
});
