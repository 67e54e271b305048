import type { Page } from '@playwright/test';
import { expect } from './expect';
import { expectBarsFit } from './narrow';

const widths = [320, 390, 1280];
/** A language with long words, and one that is written from right to left. */
const manners = ['long', 'rtl'] as const;
type Manner = (typeof manners)[number];

/** With every word 40 % longer, and from right to left, nothing scrolls sideways and no button loses its words. */
export async function expectHoldsOtherLanguages(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  // Words that change before the page's script has taken over would be an error of the page.
  await expect(page.getByRole('button', { disabled: false }).first()).toBeVisible();
  for (const manner of manners) {
    await page.evaluate(speak, manner);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(speak, manner);
      expect(await page.evaluate(faults), `${name}, ${manner}, at ${width}`).toEqual([]);
    }
    await expectBarsFit(page);
    await page.evaluate(hush);
  }
  if (before) await page.setViewportSize(before);
}

/** Runs in the page. What has been written anew since the last time is made longer too. */
function speak(manner: Manner): void {
  const own: WeakMap<Text, string> = Reflect.get(window, 'madeLonger') ?? new WeakMap();
  Reflect.set(window, 'madeLonger', own);
  if (manner === 'rtl') document.documentElement.dir = 'rtl';
  if (manner !== 'long') return;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || own.get(node) === node.data) continue;
    if (node.parentElement?.closest('script, style, [translate=no], time, .figures, option')) continue;
    node.data = node.data.replace(
      /\p{L}{2,}/gu,
      (word) => word + word.slice(0, Math.ceil(word.length * 0.4)),
    );
    own.set(node, node.data);
  }
}

/** Runs in the page: its own words come back with its next state, its direction at once. */
function hush(): void {
  document.documentElement.removeAttribute('dir');
}

/** Runs in the page: what lies outside its button or the screen. */
function faults(): string[] {
  const wide = document.documentElement.clientWidth;
  const found = document.documentElement.scrollWidth > wide ? widest() : [];
  const buttons = document.querySelectorAll('button, a[href], [role=tab], label');
  for (const button of buttons) {
    const box = button.getBoundingClientRect();
    if (
      box.width === 0 ||
      button.closest('.sr-only, [inert]') ||
      getComputedStyle(button).position === 'fixed'
    )
      continue;
    const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('.sr-only') || isCut(parent, button)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, width } of range.getClientRects())
        if (width > 2 && (left < box.left - 1.5 || right > box.right + 1.5))
          found.push(`"${node.textContent}" leaves its button`);
    }
  }
  return [...new Set(found)];

  /** What makes the page scroll sideways: the innermost that reaches over the edge. */
  function widest(): string[] {
    const over = [...document.body.querySelectorAll('*')].filter(
      (one) =>
        !scrollsAlone(one.parentElement) &&
        [...boxes(one)].some(({ left, right, width }) => width > 1 && (right > wide + 1 || left < -1)),
    );
    const inner = over.filter((one) => !over.some((other) => other !== one && one.contains(other)));
    return [
      `the page scrolls sideways, ${document.documentElement.scrollWidth} of ${wide}`,
      ...inner.slice(0, 5).map((one) => `${one.tagName} "${one.textContent?.slice(0, 60)}"`),
    ];
  }

  /** Its own box, and those of its words, which may leave it. */
  function boxes(one: Element): DOMRect[] {
    const range = document.createRange();
    range.selectNodeContents(one);
    return [one.getBoundingClientRect(), ...(one.childElementCount === 0 ? range.getClientRects() : [])];
  }

  /** What lies in a shelf or a wide table, which scrolls by itself. */
  function scrollsAlone(from: Element | null): boolean {
    for (let element = from; element && element !== document.body; element = element.parentElement)
      if (getComputedStyle(element).overflowX !== 'visible') return true;
    return false;
  }

  /** Words that an ellipsis ends on purpose. */
  function isCut(from: Element, to: Element): boolean {
    for (let element: Element | null = from; element; element = element.parentElement) {
      if (getComputedStyle(element).overflowX !== 'visible') return true;
      if (element === to) return false;
    }
    return false;
  }
}
