import { expect, test } from 'vitest';
import { textOf } from './text-of';

const bytes = (...codes: number[]) => new Uint8Array(codes).buffer;

test('a list is read as it was saved: UTF-8, UTF-16 with its mark, or the Windows alphabet of spreadsheets', () => {
  expect(textOf(new TextEncoder().encode('\uFEFFSøren').buffer, 'da')).toBe('Søren');
  expect(textOf(bytes(0x53, 0xf8, 0x72, 0x65, 0x6e), 'da')).toBe('Søren');
  expect(textOf(bytes(0xff, 0xfe, 0x53, 0x00, 0xf8, 0x00), 'da')).toBe('Sø');
  expect(textOf(bytes(0xfe, 0xff, 0x00, 0x53, 0x00, 0xf8), 'da')).toBe('Sø');
});

test('a spreadsheet itself is no text', () => {
  expect(textOf(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x01), 'da')).toBeUndefined();
});

test('a Polish list that is no UTF-8 is in the alphabet of Polish Windows', () => {
  const name = bytes(0xa3, 0x75, 0x6b, 0x61, 0x73, 0x7a, 0x20, 0x9c, 0xb9);
  expect(textOf(name, 'pl')).toBe('Łukasz śą');
});
