import { type Counter, inMemory, type Limit } from '../host/counter';
import { installationForPages } from './installation';

/** A counter of a route, opened when it is first asked: routes are loaded before the server is open. */
export function routeCounter(name: string, limit: Limit): () => Counter {
  let counter: Counter | undefined;
  return () => {
    const { openCounter = inMemory } = installationForPages();
    counter ??= openCounter(name, limit);
    return counter;
  };
}
