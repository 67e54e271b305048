import type { Page } from '@playwright/test';
import { debriefingOn } from '../people/debriefing';
import { gradingOn } from '../people/grading';
import { type Players, scenario } from './players';
import type { Screenshots } from './screenshots';

const sections = ['curves', 'decisions', 'why', 'case'] as const;
/** The debrief as a story on the wall; a round in which all chose alike has no parting of ways. */
const slides = [
  ['podium', ['projector.story.podium.title']],
  ['outcome', ['projector.story.outcome']],
  ['curves', ['projector.story.curves']],
  ['divergence', ['projector.story.divergence']],
  ['loss', ['projector.story.loss', 'projector.story.lossMissed']],
  ['recovery', ['projector.story.recovery']],
  ['what-if', ['debrief.whatIf.model']],
  ['case', ['projector.story.case']],
] as const;

/** A slide is there sooner, even on a busy machine. */
const slideMs = 10_000;

/** The debrief: on a phone, at the desk, on the wall. */
export async function afterTheRound(screenshots: Screenshots, players: Players): Promise<void> {
  const { take } = screenshots;
  const { ida, wall, mara, tom, signe } = players;
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
  await wall.shows(wall.t('projector.story.ending.days', { days: 30 }));
  await take(wall.page, 'debrief-ending-projector', ['dark']);
  await wall.page.keyboard.press('ArrowRight');
  for (const [name, titles] of slides) {
    if (
      !(await comes(
        wall.page,
        titles.map((title) => wall.t(title)),
      ))
    )
      continue;
    await take(wall.page, `debrief-${name}-projector`, ['dark']);
    await wall.page.keyboard.press('ArrowRight');
  }
  await workTogether(screenshots, players);
  await atTheDeskAgain(screenshots, players);
}

/** Whether the slide with one of these titles is the one that the arrow turned to. */
function comes(page: Page, titles: readonly string[]): Promise<boolean> {
  const shown = titles.map((title) => page.getByText(title).first().waitFor({ timeout: slideMs }));
  const there = Promise.any(shown);
  return there.then(
    () => true,
    () => false,
  );
}

/** What if, and what the room writes down for next time. */
async function workTogether({ take }: Screenshots, { mara, tom }: Players): Promise<void> {
  const [phone, laptop] = [debriefingOn(mara.page, mara.t), debriefingOn(tom.page, tom.t)];
  await laptop.asksWhatIfByKeyboard();
  await laptop.seesBothCurves();
  await take(tom.page, 'debrief-what-if-laptop', ['light']);
  await phone.writesACard('keep', 'Care was heard before Legal decided');
  await laptop.writesACard('change', 'One voice on the phone and in the posts');
  await phone.givesADot('One voice on the phone and in the posts', 1);
  await take(mara.page, 'debrief-board-phone', ['light']);
}

/** The instructor grades, and sees the day among others. */
async function atTheDeskAgain({ take }: Screenshots, { ida }: Players): Promise<void> {
  await gradingOn(ida.page, ida.t).opensTheGrading();
  await take(ida.page, 'grading-console');
  await ida.page.goto(`/instructor/scenarios/${scenario}`);
  await ida.page.getByRole('heading', { level: 1 }).waitFor();
  await take(ida.page, 'scenario-results', ['light']);
  await ida.page.goto('/instructor');
  await ida.sees('Autumn training');
  await take(ida.page, 'workshops-list', ['light']);
}
