import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { socketPathOf } from '@/server/cluster/node-path';
import { readEnv } from '@/server/host/env';

/** What of a Compose file is checked here; it cannot be run where the tests run. */
const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).default([]),
  volumes: z.array(z.string()).default([]),
});
const composeFile = z.object({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.unknown()),
});

const text = (file: string) => readFileSync(file, 'utf8');
const { services, volumes } = composeFile.parse(parse(text('compose.yaml'), { merge: true }));
const values: Record<string, string> = {
  SITE_ADDRESS: 'game.example.com',
  POSTGRES_PASSWORD: 'secret',
  AUTH_SECRET: 'x'.repeat(32),
};
const filledIn = (written: string) =>
  written.replaceAll(/\$\{(\w+):\?[^}]*\}/g, (_, name: string) => values[name] ?? `no value for ${name}`);
const nodes = Object.entries(services).filter(([, { build }]) => build !== undefined);

test('two processes share one database, each under the name that the proxy knows', () => {
  expect(nodes.map(([name]) => name)).toEqual(['one', 'two']);
  for (const [name, { environment }] of nodes) {
    const given = Object.entries(environment).map(([key, value]) => [key, filledIn(value)]);
    const env = readEnv(Object.fromEntries(given));
    expect(env).toMatchObject({
      ...{ nodeName: name, trustProxy: true, port: 3000, publicUrl: 'https://game.example.com' },
      authSecret: values.AUTH_SECRET,
    });
    const database = services[new URL(env.databaseUrl ?? '').hostname];
    expect(database?.image).toMatch(/^postgres:/);
    const { POSTGRES_USER: user, POSTGRES_DB: name_ } = database?.environment ?? {};
    expect(env.databaseUrl).toBe(`postgresql://${user}:secret@database/${name_}`);
  }
});

test.each(['docs/proxies/Caddyfile', 'docs/proxies/nginx.conf'])('%s leads to each of them', (file) => {
  for (const [name] of nodes) {
    const path = socketPathOf(name).replace(/socket\.io$/, '');
    expect(text(file)).toContain(path);
    expect(text(file).split(`${name}:3000`)).toHaveLength(3);
  }
});

test('whatever the files name is there', () => {
  for (const { depends_on, volumes: mounted } of Object.values(services)) {
    const needed = Array.isArray(depends_on) ? depends_on : Object.keys(depends_on);
    for (const name of needed) expect(services).toHaveProperty(name);
    for (const [from = ''] of mounted.map((one) => one.split(':'))) {
      if (from.startsWith('./')) expect(existsSync(from), from).toBe(true);
      else expect(volumes).toHaveProperty(from);
    }
  }
  const dockerfile = text('Dockerfile');
  const [, program = ''] = /"([\w/]+\.mjs)"\]/.exec(dockerfile) ?? [];
  const [, made = '', folder = ''] =
    /(server): 'server\/index\.ts'[\s\S]*?outdir: '(\w+)'/.exec(text('scripts/lib/steps.mjs')) ?? [];
  expect(program).toBe(`${folder}/${made}.mjs`);
  const [, steps = ''] = /import\('\.\/([^']+)'\)/.exec(dockerfile) ?? [];
  expect(existsSync(steps)).toBe(true);
  expect(dockerfile.match(/^FROM node:24/gm)).toHaveLength(2);
});
