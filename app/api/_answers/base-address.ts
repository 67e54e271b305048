import { automaticAddress, joinBase, openedBy } from '@/server/host/join-address';
import { installationForPages } from '@/server/pages/installation';

/** Where people in the room find this server, as the console shows it; `chosen` is what its trainer chose there. */
export function baseAddress(request: Pick<Request, 'headers'>, chosen: string | null): string {
  return joinBase(installationForPages().addresses(), askedBy(request), chosen);
}

/** Where this server is found by whoever asks. */
export function ownAddress(request: Pick<Request, 'headers'>): string {
  return automaticAddress(installationForPages().addresses(), askedBy(request));
}

function askedBy({ headers }: Pick<Request, 'headers'>): string | undefined {
  const asked = (name: string) => headers.get(name) ?? undefined;
  return openedBy({
    host: asked('host'),
    origin: asked('origin'),
    'x-forwarded-host': asked('x-forwarded-host'),
    'x-forwarded-proto': asked('x-forwarded-proto'),
  });
}
