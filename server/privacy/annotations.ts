import type { DbOrTransaction } from '../database/db';
import type { Renamed } from './blank';

/** Takes people's names out of what others wrote about a round: whole words, whatever the capitals. */
export async function renameInAnnotations(
  db: DbOrTransaction,
  roundId: string,
  people: Renamed[],
): Promise<void> {
  if (people.length === 0) return;
  const notes = await db.note.findMany({ where: { roundId }, select: { id: true, text: true } });
  for (const { id, text } of notes) {
    const told = withoutNames(text, people);
    if (told !== text) await db.note.update({ where: { id }, data: { text: told } });
  }
  const grades = await db.grade.findMany({ where: { roundId, comment: { not: '' } } });
  for (const { authorId, teamId, decisionId, objectiveId, comment } of grades) {
    const key = { roundId, authorId, teamId, decisionId, objectiveId };
    const told = withoutNames(comment, people);
    if (told === comment) continue;
    await db.grade.update({
      where: { roundId_authorId_teamId_decisionId_objectiveId: key },
      data: { comment: told },
    });
  }
  const cards = await db.card.findMany({ where: { roundId }, select: { id: true, text: true } });
  for (const { id, text } of cards) {
    const told = withoutNames(text, people);
    if (told !== text) await db.card.update({ where: { id }, data: { text: told } });
  }
}

/** The same for the improvement plan, where a person may be named as the one who does it. */
export async function renameInPlan(
  db: DbOrTransaction,
  workshopId: string,
  people: Renamed[],
): Promise<void> {
  const items = await db.planItem.findMany({
    where: { workshopId },
    select: { id: true, action: true, owner: true },
  });
  for (const { id, action, owner } of items) {
    const told = { action: withoutNames(action, people), owner: withoutNames(owner, people) };
    if (told.action !== action || told.owner !== owner)
      await db.planItem.update({ where: { id }, data: told });
  }
}

/** "Ada was late" becomes "Player 3 was late"; "Adam" and "Nevada" stay. The longest name first. */
export function withoutNames(text: string, people: Renamed[]): string {
  return [...people]
    .sort((left, right) => right.before.length - left.before.length)
    .reduce((told, { before, after }) => {
      const name = before.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      return told.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'giu'), () => after);
    }, text);
}
