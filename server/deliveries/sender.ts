import type { Db } from '../database/db';
import { sendGrade } from '../lti/grades';
import { type Deliver, sendDue } from './queue';

/** How often the queue is looked at, in ms. */
const everyMs = 5_000;

type Sending = {
  db: Db;
  secret: string;
  failed: (error: unknown) => void;
  /** epoch ms */
  wall?: () => number;
};

/** Sends what other systems are to be told for as long as the server runs; one look at a time. */
export function startDeliveries({ db, secret, failed, wall = Date.now }: Sending): {
  close: () => Promise<void>;
} {
  const deliver: Deliver = async (delivery) => {
    if (delivery.kind === 'grade') await sendGrade({ db, secret, now: wall() }, delivery);
  };
  let working: Promise<unknown> | undefined;
  const look = () => {
    working ??= sendDue(db, deliver, wall())
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
