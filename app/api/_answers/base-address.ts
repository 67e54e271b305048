import { addresses } from '@/server/host/addresses';
import { pageContext } from '@/server/pages/page-context';

/** Where people find this server, as the console shows it: the public address, else this computer's in the room's network. */
export function baseAddress(request: Request): string {
  const { port } = new URL(request.url);
  const { publicUrl } = pageContext().settings;
  const asked = request.headers.get('host')?.split(':')[1] ?? port;
  const { network, local } = addresses(
    { host: process.env.HOST ?? '0.0.0.0', publicUrl },
    Number(asked || 80),
  );
  return network[0] ?? local;
}
