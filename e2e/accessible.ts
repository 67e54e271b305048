import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './expect';

/** Structure and names are the same in both themes: in the second only what looks at colours is asked. */
const passes: { theme: 'dark' | 'light'; asks: { runOnly?: string[] } }[] = [
  { theme: 'dark', asks: {} },
  { theme: 'light', asks: { runOnly: ['color-contrast', 'link-in-text-block'] } },
];
/** Colours that are on their way from one theme to the other are nobody's contrast. */
const still = '*, *::before, *::after { transition: none !important; animation: none !important; }';

/** Nothing serious or critical for people with impairments on what is now on the screen, dark and light. */
export async function expectAccessible(page: Page): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.dataset.theme);
  const calm = await page.addStyleTag({ content: still });
  for (const { theme, asks } of passes) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await axe.options({ ...asks, resultTypes: ['violations'] }).analyze();
    const grave = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => ({ theme, id, help, html, failureSummary })),
      );
    expect(grave, `accessibility of ${page.url()} in the ${theme} theme`).toEqual([]);
  }
  await calm.evaluate((style) => style.parentNode?.removeChild(style));
  await page.evaluate((was) => {
    if (was === undefined) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = was;
  }, before);
}
