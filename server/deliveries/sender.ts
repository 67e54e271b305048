import type { Db } from '../database/db';
import { sendGrade } from '../lti/grades';
import type { Lrs } from '../xapi/lrs';
import { sendRound } from '../xapi/send-round';
import { type Deliver, sendDue } from './queue';

/** How often the queue is looked at, in ms. */
const everyMs = 5_000;

type Sending = {
  db: Db;
  secret: string;
  /** the store of learning records, and where this installation's accounts are */
  records: { lrs: Lrs; homePage: string } | undefined;
  /** whether this process does the scheduled jobs, where several share the database */
  leads: () => Promise<boolean>;
  failed: (error: unknown) => void;
  /** epoch ms */
  wall?: () => number;
};

/** Sends what other systems are to be told for as long as the server runs; one look at a time. */
export function startDeliveries({ db, secret, records, leads, failed, wall = Date.now }: Sending): {
  close: () => Promise<void>;
} {
  const deliver: Deliver = async (delivery) => {
    if (delivery.kind === 'grade') await sendGrade({ db, secret, now: wall() }, delivery);
    else if (records) await sendRound({ db, ...records }, delivery.roundId);
  };
  let working: Promise<unknown> | undefined;
  const look = () => {
    working ??= leads()
      .then((isOurs) => (isOurs ? sendDue(db, deliver, wall()) : 0))
      .catch(failed)
      .finally(() => {
        working = undefined;
      });
  };
  look();
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await working;
    },
  };
}
