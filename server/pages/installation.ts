import type { SignInProvider } from '../accounts/sign-in-provider';
import type { Addresses } from '../host/addresses';
import type { OpenCounter } from '../host/counter';
import type { SendMail } from '../host/mail';

/** What pages and routes need to know of the installation; read from the environment once, by host/env.ts. */
export type Installation = {
  databaseUrl: string;
  secret: string;
  publicUrl: string | undefined;
  logLevel: string;
  /** looked up anew at each call */
  addresses: () => Addresses;
  /** undefined: links are shown to be copied, and nothing is mailed */
  sendMail: SendMail | undefined;
  signInProvider: SignInProvider | undefined;
  /** counts together with other processes on the database; absent: this one is alone */
  openCounter?: OpenCounter | undefined;
};

declare global {
  /** Next bundles copies of this module; this global is shared by all of them. */
  var goldenHourInstallation: Installation | undefined;
}

/** The server hands over what it was started with, before the first request. */
export function shareInstallationWithPages(installation: Installation): void {
  globalThis.goldenHourInstallation = installation;
}

/** What the server was started with; throws when there is none in this process. */
export function installationForPages(): Installation {
  if (!globalThis.goldenHourInstallation) throw new Error('the server is not open');
  return globalThis.goldenHourInstallation;
}
