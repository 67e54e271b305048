import { z } from 'zod';

/** Made by a form once: sent again with the same words, because the answer was lost, it makes nothing twice. */
export const requestId = z.string().min(8).max(64);
