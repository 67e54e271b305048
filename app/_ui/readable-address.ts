/** What one reads out: `http://192.168.1.20:3000/join#t=...` -> `192.168.1.20:3000` */
export function readableAddress(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
