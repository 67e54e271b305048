import type { PlatformForm } from '@/wire/forms/platform';

/** Somebody for whom a platform's instructors can choose. */
export type Trainer = { id: string; name: string };

export type PlatformItem = {
  platform: PlatformForm & { id: string };
  grades: { waiting: number; givenUp: number; problem: string | null };
};
