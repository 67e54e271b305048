/**
 * Browsers translate pages by putting <font> elements where our texts were, behind React's back: its next change to such a
 * text would throw and end the page. This keeps track of what stands where, so that React's changes reach the page.
 */
export function surviveTranslation(page: Document): void {
  const standIns = new WeakMap<Node, Node>();
  const taken = new WeakSet<Node>();
  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'characterData') bringBack(change.target);
      else for (const gone of change.removedNodes) noteStandIn(gone, change);
    }
  });
  observer.observe(page, { childList: true, subtree: true });

  /** Whatever was put into a text's place stands for it: in the same change, or beside it just before. */
  function noteStandIn(gone: Node, { addedNodes, previousSibling, nextSibling }: MutationRecord) {
    if (gone.nodeType !== Node.TEXT_NODE || gone.isConnected) return;
    const beside = [...addedNodes, previousSibling, nextSibling];
    const standIn = beside.find((node) => node !== null && isTranslation(node) && !taken.has(node));
    if (!standIn) return;
    standIns.set(gone, standIn);
    taken.add(standIn);
    observer.observe(gone, { characterData: true });
  }
  /** React wrote into a text that is no longer shown: the new words replace the translation, which is of the old ones. */
  function bringBack(text: Node) {
    const standIn = standIns.get(text);
    if (text.isConnected || !standIn?.parentNode) return;
    standIn.parentNode.replaceChild(text, standIn);
    standIns.delete(text);
  }

  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const shown = child.parentNode === this ? child : standIns.get(child);
    if (shown?.parentNode) removeChild.call(shown.parentNode, shown);
    return child;
  };
  Node.prototype.insertBefore = function <New extends Node>(this: Node, node: New, before: Node | null): New {
    const place = before === null || before.parentNode === this ? before : (standIns.get(before) ?? null);
    insertBefore.call(this, node, place?.parentNode === this ? place : null);
    return node;
  };
}

function isTranslation(node: Node): node is Element {
  return node instanceof Element && node.tagName === 'FONT';
}
