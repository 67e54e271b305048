import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';

type Theme = 'dark' | 'light';

/** Where the pictures of the README and the documentation lie. */
const folder = 'docs/pictures';

export interface Screenshots {
  /** `docs/pictures/<name>-<theme>.png`, one per theme, of what is on this screen now. */
  take: (page: Page, name: string, themes?: readonly Theme[]) => Promise<void>;
  names: () => readonly string[];
}

/** An empty folder of screenshots. */
export async function openScreenshots(): Promise<Screenshots> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  return {
    names: () => names,
    take: async (page, name, themes = ['dark', 'light']) => {
      for (const theme of themes) {
        await inTheme(page, theme);
        await page.screenshot({ path: path.join(folder, `${name}-${theme}.png`), animations: 'disabled' });
        names.push(`${name}-${theme}`);
      }
      await inTheme(page, undefined);
    },
  };
}

/** Undefined gives the page its own theme back. */
async function inTheme(page: Page, theme: Theme | undefined): Promise<void> {
  await page.evaluate((wanted) => {
    if (wanted === undefined) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = wanted;
  }, theme);
}
