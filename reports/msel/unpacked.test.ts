import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readMsel } from './read';
import { unpacksTo } from './unpacked';

/** A part of a ZIP that says of itself that it is empty. */
function part(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 0, 'latin1');
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), deflateRawSync(content)]);
}

test('a workbook that unpacks to far more than a list is not read, whatever it says of its size', async () => {
  const bomb = part('xl/worksheets/sheet1.xml', Buffer.alloc(70_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  expect(await readMsel(bomb)).toEqual({
    ok: false,
    reason: 'unpacks to far more than an events list holds',
  });
});

test('all parts count together, and what cannot be unpacked as far as it can', async () => {
  const one = part('a', Buffer.alloc(1_000));
  expect(await unpacksTo(Buffer.concat([one, one]), 2_000)).toBe('fits');
  expect(await unpacksTo(Buffer.concat([one, one, one]), 2_000)).toBe('too-large');
  expect(await unpacksTo(Buffer.concat([one, one.subarray(0, 36)]), 2_000)).toBe('fits');
  expect(await unpacksTo(Buffer.from('PK\x03\x04', 'latin1'), 0)).toBe('fits');
});
