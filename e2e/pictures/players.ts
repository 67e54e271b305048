import type { Browser, BrowserContextOptions } from '@playwright/test';
import type { Words } from '@/engine/scenario/words';
import type { Language } from '@/words/messages/index';
import type { Instructor } from '../people/instructor';
import type { Player } from '../people/player';
import type { Projector } from '../people/projector';
import type { RunningServer } from '../running-server';
import { setTable } from '../table';
import type { StoryTime } from '../time';
import { scenarioInEach } from '../words';

export const scenario = 'seat-taken';
/** The same storm every time. */
const seed = 418;

/** Who is in the pictures: three people with real browsers, each leading a team of five; the rest are simulated. */
export interface Players {
  clear: () => Promise<void>;
  /** Waited for with it, play is as fast as the browsers can follow. */
  time: StoryTime;
  ida: Instructor;
  wall: Projector;
  /** A phone in English, a laptop in English, a phone in Danish. */
  mara: Player;
  tom: Player;
  signe: Player;
  words: (language: Language) => Words;
  pin: string;
}

/** Phones have fine screens, and their pictures are shown large. */
const fine: BrowserContextOptions = { deviceScaleFactor: 2 };

export async function gatherPlayers(
  browser: Browser,
  { address, session, time }: RunningServer,
): Promise<Players> {
  await time.runs();
  const table = setTable({ browser, address, time });
  const phones = setTable({ browser, address, time, more: fine });
  const ida = await table.instructor({ session });
  const plan = { title: 'Autumn training', scenario, teams: 3, seed };
  const pin = await ida.opensAWorkshop({ ...plan, timed: true });
  return {
    clear: async () => {
      await phones.clear();
      await table.clear();
    },
    time,
    ida,
    wall: await table.projector(await ida.projectorAddress()),
    mara: await phones.player('Mara'),
    tom: await table.player('Tom', { device: 'desktop' }),
    signe: await phones.player('Signe', { language: 'da' }),
    words: await scenarioInEach(scenario, 'en', 'da'),
    pin,
  };
}
