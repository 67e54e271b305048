import { z } from 'zod';

/** An id as clients and scenarios make them. */
export const id = z.string().regex(/^[\w-]{1,64}$/);

/** What somebody wrote; may be empty. */
export const words = (most: number) => z.string().trim().max(most);
