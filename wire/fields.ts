import { z } from 'zod';

/** An id as the server, clients and scenarios make them. */
export const id = z.string().regex(/^[\w-]{1,64}$/);

/** A random key in a link or on a device. */
export const token = z.string().regex(/^[\w-]{16,128}$/);
