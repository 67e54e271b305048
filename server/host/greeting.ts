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
  const { local } = addresses;
  const elsewhere = database && !database.startsWith(dataDir) ? [line('Database', database)] : [];
  const lines = [
    '',
    '  Golden Hour is open',
    '',
    line('On this computer', local),
    ...fromElsewhere(addresses),
    ...elsewhere,
    '',
  ];
  return [...lines, ...(setupCode ? firstTime(local, setupCode) : [])].join('\n');
}

/** Which adapter is which only matters when there are several. */
function fromElsewhere({ publicUrl, network }: Addresses): string[] {
  if (publicUrl) return [line('For everybody', publicUrl)];
  return network.map(({ address, adapter }, index) => {
    const named = network.length > 1 && adapter ? `${address}  (${adapter})` : address;
    return line(index === 0 ? 'Phones on this network' : 'or', named);
  });
}

function firstTime(local: string, setupCode: string): string[] {
  const steps = [line('Open', `${local}/instructor/setup`), line('One-time code', setupCode)];
  return ['  The first time: become the instructor', '', ...steps, ''];
}

function line(what: string, value: string): string {
  return `    ${what.padEnd(25)}${value}`;
}
