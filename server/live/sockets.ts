import type { Server, Socket } from 'socket.io';
import type { ServerToClient } from '@/wire/downstream';
import type { ClientToServer } from '@/wire/messages';
import type { DoorRejection, Refusal } from '@/wire/refusals';
import type { Session } from './session';

type NoEvents = Record<string, never>;
/** Who is at the other end; `cutOff`: why not any more, until the connection is closed. */
type Known = { session?: Session; cutOff?: DoorRejection };
export type GameServer = Server<ClientToServer, ServerToClient, NoEvents, Known>;
export type GameSocket = Socket<ClientToServer, ServerToClient, NoEvents, Known>;

export type Refused<Code extends Refusal['code'] = DoorRejection> = { ok: false; code: Code };

/** An answer that says no, by its code. */
export function refused<Code extends Refusal['code']>(code: Code): Refused<Code> {
  return { ok: false, code };
}
