import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;

beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

type Player = Awaited<ReturnType<typeof sitDown>>;

/** Everything a connection was ever sent, as text. */
const sentTo = ({ heard }: Pick<Player, 'heard'>) => JSON.stringify([heard.you, heard.views, heard.feeds]);

test('nobody is sent what belongs to another team, another role, or a later moment', async () => {
  const workshop = await openWorkshop(table);
  const players: Player[] = [];
  for (let i = 0; i < 10; i++) players.push(await sitDown(table, workshop.pin, `Player ${i}`));
  const trainer = await workshop.instructor();
  const projector = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'en' });
  await trainer.send({ type: 'start' });

  const views = await Promise.all(
    players.map((line) => line.playerView('a decision', ({ ballot }) => ballot)),
  );
  await Promise.all(
    players.map((line, i) => line.send({ type: 'say', text: `secret of ${views[i]?.team.id} said by ${i}` })),
  );
  const voter = players.find((_, i) => views[i]?.team.id === 'team-2');
  const decisionId = views[0]?.ballot?.decisionId ?? '';
  await voter?.send({ type: 'cast-vote', decisionId, responseId: 'deny', confidence: 5 });
  const everybodySpoke = ({ chat }: { chat: unknown[] }) => chat.length >= 5;
  await Promise.all(players.map((line) => line.playerView('what the team said', everybodySpoke)));

  const operations = table.scenario.words.en?.intel['oven-log']?.text ?? '';
  const call = table.scenario.words.en?.injects.question?.text ?? '';
  const consequence = table.scenario.words.en?.decisions['first-word']?.responses.deny?.consequence ?? '';
  players.forEach((line, i) => {
    const view = views[i];
    const own = view?.team.id ?? '';
    const roles = view?.team.seats.find(({ id }) => id === line.seatId)?.roles ?? [];
    const sent = sentTo(line);
    expect(sent).toContain(`secret of ${own}`);
    expect(sent).not.toContain(`secret of ${own === 'team-1' ? 'team-2' : 'team-1'}`);
    expect(sent.includes(operations), `the oven's log for ${roles}`).toBe(roles.includes('operations'));
    if (!roles.includes('lead') && !roles.includes('legal')) expect(sent).not.toContain(call);
    expect(sent).not.toContain(consequence);
    const others = players.filter((_, k) => views[k]?.team.id !== own).map(({ seatId }) => seatId);
    for (const seatId of others) expect(sent).not.toContain(seatId);
    for (const key of ['token', 'seatCodes', 'facilitator', '"expected"', '"truth"', 'fits', 'seed']) {
      expect(sent.includes(`"${key.replaceAll('"', '')}"`), key).toBe(false);
    }
  });
  const room = sentTo(projector);
  for (const secret of ['secret of', operations, 'votes', 'confidence', consequence])
    expect(room).not.toContain(secret);
});
