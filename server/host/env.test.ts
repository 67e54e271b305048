import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readEnv } from './env';

test('needs nothing: everything has a default', () => {
  expect(readEnv({})).toMatchObject({
    mode: 'production',
    port: 3000,
    dataDir: path.resolve('data'),
    databaseUrl: undefined,
  });
});

test('an empty variable is an absent one', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
});

test('names every variable that is wrong, and why', () => {
  const read = () =>
    readEnv({ PORT: '99999', DATABASE_URL: 'mysql://somewhere', PUBLIC_URL: 'game.example.com' });
  expect(read).toThrow(/PORT: must be a whole number/);
  expect(read).toThrow(/DATABASE_URL: must look like postgresql:/);
  expect(read).toThrow(/PUBLIC_URL: must look like https:/);
});

test.each([
  ['https://game.example.com/', 'https://game.example.com'],
  ['https://game.example.com///', 'https://game.example.com'],
  ['HTTPS://Game.Example.com:443', 'https://game.example.com'],
  ['http://192.0.2.7:8080/', 'http://192.0.2.7:8080'],
])('PUBLIC_URL=%s is read as %s', (written, read) => {
  expect(readEnv({ PUBLIC_URL: written }).publicUrl).toBe(read);
});

test.each(['/game', '/game/', '/?a=1', '/#a'])('PUBLIC_URL ending in %s is refused in a sentence', (path) => {
  const read = () => readEnv({ PUBLIC_URL: `https://game.example.com${path}` });
  expect(read).toThrow(
    'PUBLIC_URL: must be an address alone, such as https://game.example.com: Golden Hour can’t live below a path',
  );
});

test('PUBLIC_URL with a name and a password is refused', () => {
  expect(() => readEnv({ PUBLIC_URL: 'https://me:secret@game.example.com' })).toThrow(
    /PUBLIC_URL: must be an address alone/,
  );
});

test.each(['[::1]', '::1', '0:0::1'])('HOST=%s is read as ::1', (HOST) => {
  expect(readEnv({ HOST }).host).toBe('::1');
});

test.each(['http://localhost', '0.0.0.0:3000', 'fe80::1%eth0', 'a b'])(
  'HOST=%s is refused in a sentence',
  (HOST) => {
    expect(() => readEnv({ HOST })).toThrow(/HOST: must be one address or name of this computer/);
  },
);

/** Reads a setting by itself, or hands the environment to something that might. */
function readsSettings(line: string): boolean {
  const rest = line.replaceAll('readEnv(process.env)', '');
  const settings = /\b(PORT|HOST|DATA_DIR|DATABASE_URL|PUBLIC_URL|AUTH_SECRET|TRUST_PROXY|LOG_LEVEL)\b/;
  return rest.includes('process.env') && (settings.test(rest) || rest.includes('(process.env)'));
}

test('settings are read in one place; the last words of a start that failed cannot wait for it', () => {
  const reading = ['server', 'app', 'reports', 'words', 'wire']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .filter((file) => readFileSync(file, 'utf8').split('\n').some(readsSettings));
  expect(reading).toEqual(['server/index.ts']);
});

test('.env.example names every variable that is read, and no other', () => {
  const read = readFileSync(new URL('env.ts', import.meta.url), 'utf8').matchAll(/^ {2}([A-Z_]+): /gm);
  const named = readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=/gm);
  const names = (matches: Iterable<RegExpExecArray>) => [...matches].map(([, name]) => name).sort();
  expect(names(named)).toEqual(names(read));
});

test('mail and single sign-on are off, and each says what it needs besides', () => {
  expect(readEnv({})).toMatchObject({ mail: undefined, signInProvider: undefined });
  const mail = { SMTP_URL: 'smtp://mail.example.com', PUBLIC_URL: 'https://game.example.com' };
  expect(() => readEnv(mail)).toThrow('MAIL_FROM: is needed with SMTP_URL');
  expect(() => readEnv({ SMTP_URL: 'mail.example.com' })).toThrow(/SMTP_URL: must look like smtp:/);
  const provider = { OIDC_ISSUER: 'https://login.example.com', OIDC_CLIENT_ID: 'g', OIDC_CLIENT_SECRET: 's' };
  expect(() => readEnv(provider)).toThrow('PUBLIC_URL: is needed with OIDC_ISSUER');
  expect(() => readEnv({ ...provider, OIDC_ISSUER: 'http://login.example.com' })).toThrow(
    'OIDC_ISSUER: must look like https://login.example.com',
  );
  expect(() => readEnv({ OIDC_DOMAINS: 'me@example.com' })).toThrow(/OIDC_DOMAINS: must look like/);
  for (const wrong of ['Golden Hour', 'Golden Hour <>', 'a@example.com, b@example.com', 'x <a@b>, y <c@d>'])
    expect(() => readEnv({ ...mail, MAIL_FROM: wrong })).toThrow('MAIL_FROM: must hold one address');
  for (const right of ['game@example.com', 'Golden Hour <game@example.com>', '"Øvelse, Kbh." <a@b.example>'])
    expect(readEnv({ ...mail, MAIL_FROM: right }).mail?.mailFrom).toBe(right);
  const set = readEnv({
    ...mail,
    ...provider,
    MAIL_FROM: 'game@example.com',
    OIDC_DOMAINS: 'Example.com, example.org',
  });
  expect(set.mail).toEqual({ smtpUrl: 'smtp://mail.example.com', mailFrom: 'game@example.com' });
  expect(set.signInProvider).toEqual({
    issuer: 'https://login.example.com',
    clientId: 'g',
    clientSecret: 's',
    domains: ['example.com', 'example.org'],
    label: 'SSO',
  });
});
