import type { ServerToClient } from '@/wire/downstream';

/** Where frames are written to: a connection below Socket.io's protocol. */
export type Outlet = { conn: { write: (packet: string, options: { compress?: boolean }) => unknown } };

/** A message, encoded and framed: the same bytes for everybody who gets it. */
export type Frame = { packet: string; bytes: Buffer };

/** A message with its content as JSON. */
export function frameOf(name: keyof ServerToClient, json: string): Frame {
  const packet = `2["${name}",${json}]`;
  return { packet, bytes: webSocketFrame(`4${packet}`) };
}

/**
 * Writes a message to a connection as it is, past Socket.io's encoder: engine.io writes the bytes to a WebSocket, and packs
 * the text anew for a line that polls.
 */
export function write({ conn }: Outlet, { packet, bytes }: Frame): void {
  const options = { compress: false, wsPreEncodedFrame: [bytes] };
  conn.write(packet, options);
}

/** One unmasked text frame (RFC 6455, 5.2). */
function webSocketFrame(text: string): Buffer {
  const size = Buffer.byteLength(text);
  const head = size < 126 ? 2 : size < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + size);
  frame[0] = 0x81;
  if (head === 2) frame[1] = size;
  else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(size, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(size), 2);
  }
  frame.write(text, head);
  return frame;
}
