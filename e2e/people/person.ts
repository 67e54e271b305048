import type { BrowserContextOptions } from '@playwright/test';
import type { Language } from '@/words/messages/index';
import type { StoryTime } from '../time';
import type { InterfaceWords } from '../words';

/** What people bring along. */
export const devices = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  laptop: { viewport: { width: 1280, height: 800 } },
  desktop: { viewport: { width: 1440, height: 900 } },
  wall: { viewport: { width: 1920, height: 1080 } },
} as const satisfies Record<string, BrowserContextOptions>;

export type Device = keyof typeof devices;

/** Somebody who plays: who they are, what they hold in their hands, and which words they read. */
export interface Person {
  name: string;
  device: Device;
  language: Language;
  t: InterfaceWords;
  time: StoryTime;
}
