import type { Album } from './album';
import type { Cast } from './cast';

const sections = ['curves', 'decisions', 'why', 'case'] as const;
/** The debrief as a story on the wall; a round in which all chose alike has no parting of ways. */
const slides = ['outcome', 'curves', 'divergence', 'loss', 'recovery', 'case'] as const;

/** Looking back: on a phone, at the desk, on the wall. */
export async function afterTheRound({ take }: Album, { ida, wall, mara, tom, signe }: Cast): Promise<void> {
  for (const player of [mara, tom, signe]) await player.seesTheDebrief();
  await take(mara.page, 'debrief-phone', ['light', 'dark']);
  await take(signe.page, 'debrief-phone-danish', ['light']);
  await take(tom.page, 'debrief-laptop', ['light', 'dark']);
  await take(ida.page, 'debrief-console', ['light']);
  for (const section of sections) {
    await tom.page
      .getByRole('link', { name: tom.t(`debrief.${section}.title`), exact: true })
      .first()
      .click();
    await take(tom.page, `debrief-${section}-laptop`, ['light']);
  }
  await wall.shows(wall.t('projector.story.outcome'));
  for (const slide of slides) {
    const shown = await wall.page
      .getByText(wall.t(`projector.story.${slide}`))
      .first()
      .isVisible();
    if (!shown) continue;
    await take(wall.page, `debrief-${slide}-projector`, ['dark']);
    await wall.page.keyboard.press('ArrowRight');
  }
  await take(wall.page, 'debrief-facts-projector', ['dark']);
}
