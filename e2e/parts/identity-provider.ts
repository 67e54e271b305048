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
  await Promise.race([heard(provider), gone(provider)]);
  return {
    settings: {
      OIDC_ISSUER: `http://127.0.0.1:${port}`,
      OIDC_CLIENT_ID: client.CLIENT_ID,
      OIDC_CLIENT_SECRET: client.CLIENT_SECRET,
      OIDC_DOMAINS: 'example.com',
      OIDC_LABEL: 'Example Ltd',
    },
    stops: async () => {
      if (provider.exitCode !== null) return;
      const end = new Promise((resolve) => provider.once('exit', resolve));
      provider.kill('SIGTERM');
      await end;
    },
  };
}

function heard(provider: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => provider.once('message', resolve));
}

function gone(provider: ChildProcess): Promise<never> {
  return new Promise((_, reject) =>
    provider.once('exit', () => reject(new Error('the provider did not start'))),
  );
}
