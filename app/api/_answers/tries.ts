import { visitorKey } from '@/server/host/visitor';
import { routeCounter } from '@/server/pages/counters';

/** Counts what a visitor asks in a minute, by their address, and `about` whom where that is given: false when it is more than `most`. */
export function triesOf(name: string, most: number): (request: Request, about?: string) => Promise<boolean> {
  const tries = routeCounter(name, { most, seconds: 60 });
  return (request, about = '') =>
    tries().fits(`${visitorKey(request.headers.get('x-forwarded-for') ?? '')} ${about}`);
}
