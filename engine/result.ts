import type { Event } from './event';
import type { Rejection } from './rejection';

/** The answer to a command: what happens because of it, or why nothing does. */
export type Answer = { ok: true; events: Event[] } | { ok: false; rejection: Rejection };

export const accept = (...events: Event[]): Answer => ({ ok: true, events });
export const refuse = (rejection: Rejection): Answer => ({ ok: false, rejection });
