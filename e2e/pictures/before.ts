import type { Players } from './players';
import type { Screenshots } from './screenshots';

/** From the address in the browser to a full lobby. */
export async function beforeTheRound({ take }: Screenshots, players: Players): Promise<void> {
  const { ida, wall, mara, tom, signe, pin } = players;
  await mara.page.goto('/');
  await take(mara.page, 'landing-phone');
  await tom.page.goto('/');
  await take(tom.page, 'landing-laptop');
  await tom.page.goto('/practice');
  await take(tom.page, 'practice-home-laptop');
  await mara.page.goto('/practice');
  await take(mara.page, 'practice-home-phone');
  await mara.typesPin(pin);
  await mara.seesThat('Autumn training');
  await take(mara.page, 'join-phone');
  await mara.givesTheName();
  await mara.isInTheLobby();
  await tom.joins(pin);
  await signe.joins(pin);
  await ida.addsSimulatedPlayers();
  await ida.addsSimulatedPlayers();
  await ida.sees('15 people');
  for (const player of [mara, tom, signe]) await player.triesTheVote();
  await ida.sees(ida.t('instructor.lobby.everyoneReady'));
  for (const { page } of [mara, ida]) await page.evaluate(() => window.scrollTo(0, 0));
  await take(mara.page, 'lobby-phone');
  await take(signe.page, 'lobby-phone-danish', ['dark']);
  await take(tom.page, 'lobby-laptop', ['dark']);
  await wall.shows('Signe');
  await take(wall.page, 'lobby-projector', ['dark']);
  await take(ida.page, 'lobby-console');
}
