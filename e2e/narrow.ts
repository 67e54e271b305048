import type { Page } from '@playwright/test';
import { expect } from './expect';

const widths = [320, 390];
/** As wide as these may get: a day in a language with long words, a clock, a score far down. */
const widest = { day: 'Donnerst.', clock: '1:00:00', score: '−100.0' };

/** In every bar on the screen, nothing lies over anything else or outside, at 320 and 390 pixels; also with the widest figures. */
export async function expectBarsFit(page: Page, shot?: string): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 720 });
    for (const figures of [undefined, widest]) {
      const faults = await page.evaluate(faultsInBars, figures);
      expect(faults, `bars of ${page.url()} at ${width}`).toEqual([]);
    }
    if (shot) await page.screenshot({ path: `${shot}-${width}.png` });
  }
  if (before) await page.setViewportSize(before);
}

/** Runs in the page at one go, so that nothing is drawn anew in between. Looks at ink: words and pictures, as far as they are seen. */
function faultsInBars(figures: { day: string; clock: string; score: string } | undefined): string[] {
  type Ink = { of: Node; words: string; left: number; right: number; top: number; bottom: number };
  const bars = [...document.querySelectorAll('header')].filter((bar) => bar.getClientRects().length > 0);
  const undo = figures ? bars.flatMap(widen) : [];
  const faults = bars.flatMap((bar) => [...overlaps(inkIn(bar)), ...outside(bar)]);
  for (const back of undo.reverse()) back();
  return faults;

  function widen(bar: Element): (() => void)[] {
    const texts: [Text, string][] = [];
    const put = (node: Node | null | undefined, words: string) => {
      if (node instanceof Text) texts.push([node, words]);
    };
    for (const time of bar.querySelectorAll('time')) {
      put(time.firstChild, figures?.clock ?? '');
      put(time.previousElementSibling?.firstChild, figures?.day ?? '');
    }
    const written = texts.map(([node, words]) => {
      const was = node.data;
      node.data = words;
      return () => {
        node.data = was;
      };
    });
    const scores = [...bar.querySelectorAll('.figures.inline-flex')].map((score) => {
      const wide = document.createTextNode(figures?.score.slice(score.children.length - 1) ?? '');
      score.append(wide);
      return () => wide.remove();
    });
    return [...written, ...scores];
  }

  function inkIn(bar: Element): Ink[] {
    const walker = document.createTreeWalker(bar, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const ink: Ink[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isInk = node instanceof Text ? node.data.trim() !== '' : /^(svg|img)$/i.test(node.nodeName);
      if (!isInk) continue;
      const range = document.createRange();
      range.selectNode(node);
      for (const rect of node instanceof Element ? node.getClientRects() : range.getClientRects()) {
        const seen = clipped(node.parentElement, rect);
        if (seen.right - seen.left > 1.5 && seen.bottom - seen.top > 1.5)
          ink.push({ of: node, words: node.textContent?.trim() || node.nodeName, ...seen });
      }
    }
    return ink;
  }

  /** Words that an ellipsis or a rolling digit hides are not seen. */
  function clipped(from: Element | null, { left, right, top, bottom }: DOMRect) {
    const seen = { left, right, top, bottom };
    for (let element = from; element && element.tagName !== 'HEADER'; element = element.parentElement) {
      const { overflow, visibility, opacity } = getComputedStyle(element);
      if (visibility === 'hidden' || opacity === '0') return { left: 0, right: 0, top: 0, bottom: 0 };
      if (overflow === 'visible') continue;
      const box = element.getBoundingClientRect();
      seen.left = Math.max(seen.left, box.left);
      seen.right = Math.min(seen.right, box.right);
      seen.top = Math.max(seen.top, box.top);
      seen.bottom = Math.min(seen.bottom, box.bottom);
    }
    return seen;
  }

  function overlaps(ink: Ink[]): string[] {
    return ink.flatMap((one, i) =>
      ink
        .slice(i + 1)
        .filter((other) => one.of !== other.of && !one.of.contains(other.of))
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3,
        )
        .map((other) => `"${one.words}" and "${other.words}" overlap`),
    );
  }

  function outside(bar: Element): string[] {
    return inkIn(bar)
      .filter(({ left, right }) => left < -0.5 || right > document.documentElement.clientWidth + 0.5)
      .map(({ words }) => `"${words}" lies outside`);
  }
}
