import { openHouse } from './house';

/** One server for all stories, stopped after the last one. */
export default async function startServer(): Promise<() => Promise<void>> {
  const { address, session, close } = await openHouse();
  process.env.E2E_BASE_URL = address;
  process.env.E2E_SESSION = session;
  return close;
}
