import { RateLimiterMemory } from 'rate-limiter-flexible';
import { visitorKey } from '@/server/host/visitor';

/** Counts what a visitor asks in a minute, by their address, and `about` whom where that is given: false when it is more than `most`. */
export function triesOf(most: number): (request: Request, about?: string) => Promise<boolean> {
  const tries = new RateLimiterMemory({ points: most, duration: 60 });
  return (request, about = '') =>
    tries.consume(`${visitorKey(request.headers.get('x-forwarded-for') ?? '')} ${about}`).then(
      () => true,
      () => false,
    );
}
