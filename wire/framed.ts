/** What a learning platform's frame may show: the way in, the homework and play. Never a page of the staff. */
export function mayBeFramed(path: string): boolean {
  return /^\/(lti|homework|play|privacy|my-data)(\/|$)/.test(path) || isLtiDoor(path);
}

/** The two routes to which a platform sends a browser, by an ordinary form. */
export function isLtiDoor(path: string): boolean {
  return /^\/api\/lti\/(login|launch)$/.test(path);
}

type Link = { origin: string; pathname: string; target: string };

/**
 * Whether a link of a page that a platform shows in its frame needs a tab of its own: a browser shows a blank where a page may not be
 * framed, and says nothing.
 */
export function needsOwnTab({ origin, pathname, target }: Link, ownOrigin: string): boolean {
  return target === '' && origin === ownOrigin && !mayBeFramed(pathname);
}
