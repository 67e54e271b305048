import type { Addresses } from './addresses';

/** What the terminal says when the house is open. */
export function greeting({ local, network }: Addresses, setupCode: string | undefined): string {
  const phones = network.map((address) => `    Phones on this network   ${address}`);
  const lines = ['', '  Golden Hour is open', '', `    On this computer         ${local}`, ...phones, ''];
  return [...lines, ...(setupCode ? firstTime(local, setupCode) : [])].join('\n');
}

function firstTime(local: string, setupCode: string): string[] {
  return [
    '  The first time: become the instructor',
    '',
    `    Open                     ${local}/instructor/setup`,
    `    One-time code            ${setupCode}`,
    '',
  ];
}
