import type { Page } from '@playwright/test';

/** As browsers that translate do it: every text is replaced by two nested <font> elements, at once and again and again. */
export async function translatePage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const translate = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const parent = text.parentElement;
        if (
          !parent ||
          parent.closest('font, script, style, textarea, option, svg') ||
          !text.textContent?.trim()
        )
          continue;
        const outer = document.createElement('font');
        const inner = outer.appendChild(document.createElement('font'));
        inner.textContent = text.textContent;
        parent.replaceChild(outer, text);
      }
    };
    window.addEventListener('load', () => {
      translate();
      const settings = { childList: true, subtree: true, characterData: true };
      new MutationObserver(translate).observe(document.body, settings);
    });
  });
}

/** Storage that throws at every touch, as in a strict frame, or that takes everything and has nothing. */
export async function forbidStorage(page: Page, way: 'throws' | 'forgets'): Promise<void> {
  await page.addInitScript((how) => {
    const deny = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const empty = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: how === 'throws' ? deny : () => empty });
  }, way);
}
