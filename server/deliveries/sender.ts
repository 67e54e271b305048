import type { Db } from '../database/db';
import { sendGrade } from '../lti/grades';
import type { Lrs } from '../xapi/lrs';
import { sendRound } from '../xapi/send-round';
import { type Deliver, type Delivered, deliveryKinds, sendDue } from './queue';

/** How often the queue is looked at, in ms. */
const everyMs = 5_000;

type Telling = {
  db: Db;
  secret: string;
  /** the store of learning records, and where this installation's accounts are */
  records: { lrs: Lrs; homePage: string } | undefined;
  /** epoch ms */
  wall?: () => number;
};

/** Tells a learning platform, or the store of learning records. */
export function deliverTo({ db, secret, records, wall = Date.now }: Telling): Deliver {
  return async (delivery) => {
    if (delivery.kind === 'grade') await sendGrade({ db, secret, now: wall() }, delivery);
    else if (records) await sendRound({ db, ...records }, delivery.roundId);
  };
}

type Sending = {
  db: Db;
  deliver: Deliver;
  /** whether this process does the scheduled jobs, where several share the database */
  leads: () => Promise<boolean>;
  failed: (error: unknown) => void;
  /** epoch ms */
  wall?: () => number;
};

/**
 * Sends what other systems are to be told for as long as the server runs; one look at a time for each kind, so that a slow
 * system of one holds up nothing of the other.
 */
export function startDeliveries({ db, deliver, leads, failed, wall = Date.now }: Sending): {
  close: () => Promise<void>;
} {
  const working = new Map<Delivered['kind'], Promise<unknown>>();
  const lookFor = (kind: Delivered['kind']) => {
    if (working.has(kind)) return;
    const sending = leads()
      .then((isOurs) => (isOurs ? sendDue(db, deliver, wall(), kind) : 0))
      .catch(failed)
      .finally(() => working.delete(kind));
    working.set(kind, sending);
  };
  const look = () => deliveryKinds.forEach(lookFor);
  look();
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await Promise.all(working.values());
    },
  };
}
