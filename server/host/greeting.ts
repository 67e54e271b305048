import type { Addresses } from './addresses';

interface Opening {
  addresses: Addresses;
  /** Only while there is no instructor. */
  setupCode: string | undefined;
  /** The folder of the embedded database; undefined with one's own. */
  database: string | undefined;
  dataDir: string;
}

/** What the terminal says when the server is open. */
export function greeting({ addresses, setupCode, database, dataDir }: Opening): string {
  const { local, network } = addresses;
  const elsewhere = database && !database.startsWith(dataDir) ? [line('Database', database)] : [];
  const phones = network.map((address) => line('Phones on this network', address));
  const lines = [
    '',
    '  Golden Hour is open',
    '',
    line('On this computer', local),
    ...phones,
    ...elsewhere,
    '',
  ];
  return [...lines, ...(setupCode ? firstTime(local, setupCode) : [])].join('\n');
}

function firstTime(local: string, setupCode: string): string[] {
  const steps = [line('Open', `${local}/instructor/setup`), line('One-time code', setupCode)];
  return ['  The first time: become the instructor', '', ...steps, ''];
}

function line(what: string, value: string): string {
  return `    ${what.padEnd(25)}${value}`;
}
