import { type ChildProcess, fork } from 'node:child_process';
import { freePort } from './free-port';

export interface IdentityProvider {
  /** The settings of a Golden Hour server that uses it. */
  settings: Record<string, string>;
  stops: () => Promise<void>;
}

const client = { CLIENT_ID: 'golden-hour', CLIENT_SECRET: 'a secret of the stories' };

/** Starts the provider for a server that people open at this address. */
export async function startIdentityProvider(address: string): Promise<IdentityProvider> {
  const port = await freePort();
  const provider = fork('e2e/parts/provider-process.mjs', {
    env: {
      ...process.env,
      ...client,
      PORT: String(port),
      REDIRECT_URI: `${address}/api/auth/callback/sso`,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise<false>((resolve) => provider.once('exit', () => resolve(false)));
  if (!(await Promise.race([heard(provider), gone]))) throw new Error('the provider did not start');
  return {
    settings: {
      OIDC_ISSUER: `http://127.0.0.1:${port}`,
      OIDC_CLIENT_ID: client.CLIENT_ID,
      OIDC_CLIENT_SECRET: client.CLIENT_SECRET,
      OIDC_DOMAINS: 'example.com',
      OIDC_LABEL: 'Example Ltd',
    },
    stops: async () => {
      provider.kill('SIGTERM');
      await gone;
    },
  };
}

function heard(provider: ChildProcess): Promise<true> {
  return new Promise((resolve) => provider.once('message', () => resolve(true)));
}
