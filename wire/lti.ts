import { z } from 'zod';
import { id, token } from './fields';
import { newHomeworkSchema } from './forms/homework';
import type { HomeworkItem } from './homework';

/** Who opens the page that a launch leads to: the code of the launch, and what the browser kept since it began. */
export const enterSchema = z.strictObject({ code: token, verifier: token });
export const ticketSchema = z.strictObject({ ticket: token });

const { title, scenario, timeZone, worksCouncil } = newHomeworkSchema.shape;
const made = { title, scenario, timeZone, worksCouncil };

/** What an instructor chose as an activity. */
const chosenSchema = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('practice'), ...made }),
  z.strictObject({ as: z.literal('homework'), tries: newHomeworkSchema.shape.tries, ...made }),
  z.strictObject({ as: z.literal('existing'), id }),
]);
export const choosingSchema = z.strictObject({ ticket: token, chosen: chosenSchema });
export type Chosen = z.infer<typeof chosenSchema>;

/** Where a launch leads: a learner to their homework, an instructor to choosing or to who has played. */
export type Entered =
  | { to: 'homework'; token: string; key: string }
  | { to: 'choosing' | 'course'; ticket: string };

/** What there is to choose from. */
export type Choices = {
  platform: string;
  scenarios: { slug: string; title: string; minutes: number }[];
  homework: Pick<HomeworkItem, 'id' | 'title' | 'scenario'>[];
};

/** Somebody of the course, and how far they are. `name` null: the platform sends none. Figures are 0 to 100. */
export type CoursePerson = { name: string | null; tries: number; best: number | null; underway: boolean };

/** Who of a course has played; in works-council mode nobody is listed, and `members` null: the platform does not say. */
export type Course = {
  title: string;
  linkToken: string;
  worksCouncil: boolean;
  begun: number;
  ended: number;
  members: number | null;
  people: CoursePerson[] | null;
};

/** Why there is nothing behind a launch; each is a sentence in the words. */
export const launchProblems = [
  'launch-over',
  'unknown-platform',
  'wrong-token',
  'wrong-message',
  'not-an-instructor',
  'no-trainer',
  'no-homework',
  'platform-refused',
  'busy',
  'lti-off',
  'malformed',
] as const;
export type LaunchProblem = (typeof launchProblems)[number];
