import type { KeyboardEvent } from 'react';

/** J and K walk from post to post; Home goes to the newest. Nothing happens while somebody is typing. */
export function walkFeed(event: KeyboardEvent<HTMLElement>) {
  const { target, currentTarget, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')) return;
  const articles = [...currentTarget.querySelectorAll<HTMLElement>('article')];
  const at = articles.findIndex((article) => article.contains(document.activeElement));
  const goal = goalOf(key, at);
  const article = goal === undefined ? undefined : articles[goal];
  if (!article) return;
  event.preventDefault();
  article.focus({ preventScroll: true });
  article.scrollIntoView({ block: 'nearest' });
}

function goalOf(key: string, at: number): number | undefined {
  switch (key) {
    case 'j':
    case 'PageDown':
      return at + 1;
    case 'k':
    case 'PageUp':
      return at - 1;
    case 'Home':
      return 0;
    default:
      return undefined;
  }
}
