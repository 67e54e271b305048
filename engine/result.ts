import type { Event } from './event';
import type { Rejection } from './rejection';

/** The answer to a command: what happens because of it, or why nothing does. */
export type Answer = { ok: true; events: Event[] } | { ok: false; rejection: Rejection };

/** The command is heard, and this is what happens; nothing where it already is as it asks. */
export const accept = (...events: Event[]): Answer => ({ ok: true, events });
/** The command changes nothing, and this is why. */
export const refuse = (rejection: Rejection): Answer => ({ ok: false, rejection });
