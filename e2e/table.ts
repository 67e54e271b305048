import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import type { Language } from '@/words/messages/index';
import { type NetworkLink, openNetworkLink } from './network-link';
import { type Colleague, colleagueAt } from './people/colleague';
import { type Instructor, instructorAt } from './people/instructor';
import { type Device, devices } from './people/person';
import { type Player, playerAt } from './people/player';
import { type Projector, projectorAt } from './people/projector';
import { realTime, type StoryTime } from './time';
import { wordsIn } from './words';

/** Browsers' own English is American; every other language is asked for by its name. */
const localeOf = (language: Language) => (language === 'en' ? 'en-GB' : language);

interface Brings {
  language?: Language;
  device?: Device;
  /** A file with a session: this person is signed in already. */
  session?: string | undefined;
  /** A line that the story will cut. */
  link?: NetworkLink;
}

export interface Table {
  time: StoryTime;
  player: (name: string, brings?: Brings) => Promise<Player>;
  instructor: (brings?: Brings) => Promise<Instructor>;
  colleague: (brings?: Brings) => Promise<Colleague>;
  projector: (address: string) => Promise<Projector>;
  link: () => Promise<NetworkLink>;
  /** Errors in a console that the story itself causes, such as a line that it cuts. */
  forgive: (pattern: RegExp) => void;
  complaints: () => string[];
  clear: () => Promise<void>;
}

interface TableSettings {
  browser: Browser;
  address: string;
  time?: StoryTime;
  more?: BrowserContextOptions;
}

/** One browser context per person, as if each had brought a device; every console is listened to. */
export function setTable({ browser, address, time = realTime, more }: TableSettings): Table {
  const contexts: BrowserContext[] = [];
  const heard: string[] = [];
  const links: NetworkLink[] = [];
  const forgiven: RegExp[] = [];

  async function seat({ language = 'en', device = 'phone', session, link }: Brings): Promise<Page> {
    const context = await browser.newContext({
      ...devices[device],
      locale: localeOf(language),
      baseURL: link?.address ?? address,
      reducedMotion: 'reduce',
      ...(session !== undefined && { storageState: session }),
      ...more,
    });
    contexts.push(context);
    listenToConsole(context, heard);
    return context.newPage();
  }

  return {
    time,
    player: async (name, brings = {}) => {
      const { language = 'en', device = 'phone' } = brings;
      return playerAt(await seat(brings), { name, device, language, time, t: wordsIn(language) });
    },
    instructor: async (brings = {}) => {
      const page = await seat({ device: 'desktop', ...brings });
      return instructorAt(page, wordsIn(brings.language ?? 'en'));
    },
    colleague: async (brings = {}) =>
      colleagueAt(await seat({ device: 'desktop', ...brings }), wordsIn(brings.language ?? 'en')),
    projector: async (projectorAddress) =>
      projectorAt(await seat({ device: 'wall' }), projectorAddress, wordsIn('en')),
    link: async () => {
      const link = await openNetworkLink(address);
      links.push(link);
      // In which words the browser notices a cut line depends on what it did just then.
      forgiven.push(cutLine(link.address));
      return link;
    },
    forgive: (pattern) => forgiven.push(pattern),
    complaints: () => heard.filter((line) => !forgiven.some((pattern) => pattern.test(line))),
    clear: async () => {
      for (const context of contexts) await context.close();
      for (const link of links) await link.close();
    },
  };
}

/** The browser's own errors about connections to the address of a line; an answer that the server refuses is none. */
function cutLine(address: string): RegExp {
  const { host } = new URL(address);
  return new RegExp(
    `net::ERR_\\w+ .*${host}/|WebSocket connection to 'ws://${host}/[^']*' failed: Connection closed`,
  );
}

/** Collects errors of the console and those that nobody caught. */
export function listenToConsole(context: BrowserContext, heard: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => heard.push(String(error.error())));
}
