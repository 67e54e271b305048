import { dayMs } from '@/wire/limits';
import type { Db } from '../database/db';
import type { Mail, SendMail } from '../host/mail';
import { linkAddress } from './links';
import { playerMail } from './mails';
import type { Linking } from './records';

/** How mail goes out; `failed` hears why one did not. */
export type Post = { sendMail: SendMail; failed: (error: unknown) => void };

type Inviting = Linking & {
  workshop: { id: string; title: string; startsAt: Date | null; timeZone: string | null };
  by: string;
  language: string;
  /** ids of the players; those without an address or a link get none */
  players: readonly string[];
  /** the entry for their calendars, with their own link in it; null while there is no date */
  calendar: (address: string) => Promise<string | null>;
  /** asked before each mail but the first; whoever is left is told to whoever asked */
  goesOn: () => boolean;
  now: number;
};

/** `left`: ids of those whose turn did not come. */
export type Invited = { sent: number; failed: number; left: string[] };

/**
 * Invites players by mail, one after another, for as long as it goes on. Gives how many mails went out, how many did not, and the
 * ids of those whose turn did not come. Whoever was invited meanwhile, from another screen, is left out. `now` is epoch ms.
 */
export async function invitePlayers(
  db: Db,
  { sendMail, failed }: Post,
  { workshop, players, base, secret, by, language, calendar, goesOn, now }: Inviting,
): Promise<Invited> {
  const rows = await db.expectedPlayer.findMany({
    where: { ...reachable, workshopId: workshop.id, id: { in: [...players] } },
    orderBy: { createdAt: 'asc' },
  });
  let [sent, refused] = [0, 0];
  for (const [place, row] of rows.entries()) {
    if (place > 0 && !goesOn()) return { sent, failed: refused, left: rows.slice(place).map(({ id }) => id) };
    const asBefore = { id: row.id, invitedAt: row.invitedAt };
    if ((await db.expectedPlayer.count({ where: asBefore })) === 0) continue;
    const address = linkAddress(base, secret, row);
    const to = { name: row.name, email: row.email ?? '' };
    const mail: Mail = await playerMail({ kind: 'invitation', to, address, workshop, by, language });
    const entry = await calendar(address);
    const went = await sendMail({ ...mail, ...(entry !== null && { calendar: entry }) }).then(
      () => true,
      failed,
    );
    if (went === true) sent += 1;
    else refused += 1;
    if (went !== true) continue;
    await db.expectedPlayer.updateMany({ where: { id: row.id }, data: { invitedAt: new Date(now) } });
  }
  return { sent, failed: refused, left: [] };
}

/** Who has an address and a link that opens something. */
const reachable = { email: { not: null }, tokenHash: { not: null }, removedAt: null };

/**
 * Reminds everybody whose workshop is held within its days, once for each date: a player is marked before their mail goes
 * out, so that a restart in between sends no second one; the mark is taken back where the mail server refuses. `now` is
 * epoch ms.
 */
export async function remindPlayers(
  db: Db,
  { sendMail, failed }: Post,
  { base, secret, now }: { base: (chosen: string | null) => string; secret: string; now: number },
): Promise<void> {
  const workshops = await db.workshop.findMany({
    where: {
      ...{ startsAt: { gt: new Date(now) }, remindsDays: { not: null } },
      ...{ closedAt: null, archivedAt: null, deletedAt: null, worksCouncil: false },
    },
    include: { owner: { select: { name: true } } },
  });
  for (const workshop of workshops) {
    const { startsAt, remindsDays, remindsIn, owner } = workshop;
    const opens = (startsAt?.getTime() ?? 0) - (remindsDays ?? 0) * dayMs;
    if (now < opens) continue;
    const notYet = { OR: [{ remindedAt: null }, { remindedAt: { lt: new Date(opens) } }] };
    const where = { ...reachable, workshopId: workshop.id, ...notYet };
    for (const row of await db.expectedPlayer.findMany({ where })) {
      const mark = { where: { id: row.id, ...notYet }, data: { remindedAt: new Date(now) } };
      if ((await db.expectedPlayer.updateMany(mark)).count === 0) continue;
      const address = linkAddress(base(workshop.joinAddress), secret, row);
      const to = { name: row.name, email: row.email ?? '' };
      const language = remindsIn ?? 'en';
      const mail = await playerMail({ kind: 'reminder', to, address, workshop, by: owner.name, language });
      await sendMail(mail).catch(async (error: unknown) => {
        failed(error);
        await db.expectedPlayer.updateMany({ where: { id: row.id }, data: { remindedAt: row.remindedAt } });
      });
    }
  }
}
