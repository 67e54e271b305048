import { createInflateRaw } from 'node:zlib';

/** Where a part of a ZIP begins, whether or not its table of contents names it. */
const partHead = Buffer.from('PK\x03\x04', 'latin1');
const headBytes = 30;
const deflated = 8;

/**
 * Whether the parts of a ZIP, unpacked together, are more than so many bytes: a small file can hold gigabytes of nothing.
 * What the file says of its own sizes is not believed; nothing is kept of what is unpacked.
 */
export async function unpacksTo(bytes: Buffer, most: number): Promise<'fits' | 'too-large'> {
  let left = most;
  for (let at = bytes.indexOf(partHead); at >= 0; at = bytes.indexOf(partHead, at + partHead.length)) {
    if (at + headBytes > bytes.length || bytes.readUInt16LE(at + 8) !== deflated) continue;
    const start = at + headBytes + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    left -= await sizeOf(bytes.subarray(start), left);
    if (left < 0) return 'too-large';
  }
  return 'fits';
}

/** Bytes of one part, counted no further than what is over the most; as far as it can be read. */
function sizeOf(part: Buffer, most: number): Promise<number> {
  return new Promise((resolve) => {
    const inflate = createInflateRaw();
    let size = 0;
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) inflate.destroy();
    });
    inflate.on('error', () => undefined);
    inflate.on('close', () => resolve(size));
    inflate.end(part);
  });
}
