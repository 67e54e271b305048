/** Below this path a proxy leads to one of several processes, by its name. */
function pathOf(nodeName: string): string {
  return `/n/${nodeName}`;
}

/** Where the sockets of one of several processes connect. */
export function socketPathOf(nodeName: string): string {
  return `${pathOf(nodeName)}/socket.io`;
}

/** The address as if there were one process: a proxy may have left the name of this one in it. */
export function withoutOwnName(url: string, nodeName: string | undefined): string {
  if (nodeName === undefined || !url.startsWith(`${pathOf(nodeName)}/`)) return url;
  return url.slice(pathOf(nodeName).length);
}
