import { z } from 'zod';
import { perGroup } from '../per-group';
import {
  channelKinds,
  crises,
  deskAnswers,
  enquiryKinds,
  factLabels,
  groups,
  headlineLevels,
  limits,
  markKinds,
  personaKinds,
  postKinds,
  roles,
  speakerAges,
  stances,
  tempers,
  weekdays,
  wordMarks,
} from '../vocabulary';
import { conditionSchema } from './condition';
import { decisionSchema } from './decision';
import { goalSchema, intelSchema, rolesLeftOutSchema } from './roles';
import { timeSchema } from './time';
import { id, pictureName, timing } from './timing';

const share = z.number().min(0).max(1);
const points = z.number().min(0).max(100);
const net = z.number().min(-100).max(100);

/** Energy as in docs/model.md#news-and-luck (E of a news event); blame is added to attributed responsibility. */
const newsSchema = z.strictObject({
  energy: z.number().min(0).max(100),
  blame: z.number().min(-30).max(30).optional(),
});

const crisisSchema = z.strictObject({
  type: z.enum(crises),
  severity: share,
  blame: points,
  support: z.number().min(-1).max(1).optional(),
  falseBlame: points.optional(),
  misbelief: share.optional(),
  rumourGrowth: z.boolean().optional(),
});

const phaseSchema = z.strictObject({
  id,
  from: timeSchema,
  /** scenario minutes per real second at standard tempo */
  pace: z.number().min(0.05).max(60),
});

const channelSchema = z.strictObject({
  id,
  kind: z.enum(channelKinds),
  /** people a typical post here reaches at its peak */
  reach: z.number().int().min(0),
  halfLifeHours: z.number().min(0.1),
  audience: z.array(z.enum(groups)),
  /** false: the listening panel shows it only after somebody chose to watch it */
  watched: z.boolean().default(true),
});

const personaSchema = z.strictObject({
  id,
  kind: z.enum(personaKinds),
  handle: z.string().optional(),
  followers: z.number().int().min(0).optional(),
  verified: z.boolean().default(false),
  /** in which tone a person answers when the company has written to them; without it they don't */
  temper: z.enum(tempers).optional(),
});

const factSchema = z.strictObject({
  id,
  label: z.enum(factLabels),
  truth: z.boolean(),
  /** the inject with which the team first hears it; without one it is known from the start */
  heard: id.optional(),
  /** the inject that settles it for everybody */
  settled: id.optional(),
  /** facts that cannot be true together with this one */
  excludes: z.array(id).optional(),
  /** real seconds at standard tempo that a desk seat is busy with checking */
  verify: z.strictObject({ seconds: z.number().min(3).max(90) }).optional(),
  trace: z.strictObject({ seconds: z.number().min(3).max(90) }).optional(),
});

const injectSchema = z.strictObject({
  id,
  ...timing,
  channel: id,
  persona: id,
  kind: z.enum(postKinds),
  /** roles that receive a call, mail or internal message; without it everybody in the team sees it */
  to: z.array(z.enum(roles)).optional(),
  news: newsSchema.optional(),
  reach: z.number().int().min(0).optional(),
  hashtags: z.array(z.string().regex(/^[\p{L}\p{N}_]+$/u)).optional(),
  picture: pictureName.optional(),
  replyTo: id.optional(),
  /** the post that this one passes on with words of its own */
  quotes: id.optional(),
  /** of a review */
  stars: z.int().min(1).max(5).optional(),
  /** people who watch a live video at its peak */
  viewers: z.int().min(1).optional(),
  /** length of a video; from its frames where it is left out */
  seconds: z.int().min(1).max(7200).optional(),
  /** seconds of play until a story is gone */
  gone: z.int().min(10).max(120).optional(),
  /** of an article: 1 leads the front page, 3 is a short item */
  level: z.literal([...headlineLevels]).optional(),
  /** share of those reached who like it; by kind where it is left out */
  likes: share.optional(),
  /** which side it takes, for the listening tools; from its blame where it is left out */
  stance: z.enum(stances).optional(),
  /** in the instructor's drawer only: goes out when fired by hand */
  deck: z.boolean().default(false),
  /** the regulator's hearing: goes out when the model opens an inquiry, not by the clock */
  hearing: z.boolean().default(false),
  /** this is the internal letter getting out: the tone of the memo decides what it costs */
  leak: z.boolean().default(false),
});

/** One of the ways in which the story may be true; the first in the list is how it really happened. */
const variantSchema = z.strictObject({ id, truths: z.record(id, z.boolean()) });

/** A kind of people in the crowd; each voice is of one, and says only what such people say. */
const speakerSchema = z.strictObject({
  id,
  region: id.optional(),
  /** what they speak where it is not the language of the room */
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'is not a language such as "da"')
    .optional(),
  age: z.enum(speakerAges),
  temper: z.enum(tempers),
  channels: z.array(id).min(1),
});

const voiceSchema = z.strictObject({ name: z.string(), handle: z.string(), speaker: id.optional() });

const enquirySchema = z.strictObject({
  id,
  kind: z.enum(enquiryKinds),
  speaker: id.optional(),
  channel: id,
  ...timing,
  /** overrides what usually fits this kind; 1 fits, 0.5 acceptable, 0 poor, -1 harmful */
  fits: z.partialRecord(z.enum(deskAnswers), z.number().min(-1).max(1)).optional(),
  /** what follows from these answers, so many scenario minutes later: the same person's next turn, or what is made of the reply in public */
  next: z
    .array(
      z.strictObject({
        answers: z.array(z.enum(deskAnswers)).min(1),
        enquiry: id.optional(),
        inject: id.optional(),
        minutes: z.int().min(0).max(4320),
      }),
    )
    .min(1)
    .max(5)
    .optional(),
});

const crowdSchema = z.strictObject({
  id,
  stance: z.enum(stances),
  group: z.enum(groups),
  channel: id,
  speaker: id.optional(),
  /** the inject that it answers, or `company`: the company's latest post */
  replyTo: id.optional(),
  /** the inject that it quotes */
  quotes: id.optional(),
  /** answers what a team has written itself, where its words have this mark; never spoken otherwise */
  on: z.enum(wordMarks).optional(),
  when: conditionSchema.optional(),
  unless: conditionSchema.optional(),
});

const scheduledSchema = z.strictObject({
  id,
  at: timeSchema,
  channel: id,
  news: newsSchema,
  picture: z.string().optional(),
});

export const structureSchema = z.strictObject({
  format: z.literal([1, 2]),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  starts: timeSchema,
  ends: timeSchema,
  firstDay: z.enum(weekdays),
  hazards: z.array(id).min(1),
  /** [W13] how far the instructor may turn the crowd and the desk down and up; 1 = as written */
  noise: z
    .strictObject({
      least: z.number().min(limits.noise.least).max(1),
      most: z.number().min(1).max(limits.noise.most),
    })
    .optional(),
  difficulty: z.number().int().min(1).max(3),
  /** the picture of the catalogue and the lobby */
  cover: pictureName.optional(),
  /** people in a team with whom it plays well */
  team: z.strictObject({ least: z.int().min(1).max(8), best: z.int().min(1).max(8) }).optional(),
  crisis: crisisSchema,
  reputation: z.union([net, z.strictObject(perGroup(() => net))]),
  desk: z.strictObject({
    /** enquiries an hour on a normal day, for simulated teams (q0 in docs/model.md#the-desk) */
    baseInflow: z.number().min(0),
    graceHours: z.number().min(0),
    /** enquiries a real minute that reach a team's desk while the volume is 10 */
    perMinute: z.number().min(0.5).max(30),
  }),
  company: id,
  /** roles that nobody plays here */
  roles: rolesLeftOutSchema.optional(),
  /** what each role would like to see, told to nobody else */
  goals: z.array(goalSchema).max(10).optional(),
  phases: z.array(phaseSchema).min(2),
  channels: z.array(channelSchema).min(3),
  personas: z.array(personaSchema).min(1),
  speakers: z.array(speakerSchema).min(1).optional(),
  /** names for crowd posts and enquiries; not translated */
  voices: z.array(voiceSchema).min(20),
  /** the seed draws one */
  variants: z.array(variantSchema).min(2).max(6).optional(),
  facts: z.array(factSchema),
  injects: z.array(injectSchema),
  decisions: z.array(decisionSchema).min(1),
  intel: z.array(intelSchema),
  enquiries: z.array(enquirySchema),
  crowd: z.array(crowdSchema),
  scheduled: z.array(scheduledSchema),
  /** [M1] what a team should have behind it by some minute; told, never scored */
  milestones: z
    .array(z.strictObject({ id, by: timeSchema, met: conditionSchema }))
    .max(8)
    .optional(),
  /** what the instructor grades; `at`: the decisions where it shows, else all of them */
  rubric: z
    .array(
      z.strictObject({
        id,
        at: z.array(id).min(1).optional(),
        /** automatic marks of a statement that speak for it or against it: from them a level is proposed */
        marks: z.array(z.enum(markKinds)).min(1).optional(),
      }),
    )
    .min(1)
    .max(8)
    .optional(),
});

export type Structure = z.infer<typeof structureSchema>;
export type Phase = Structure['phases'][number];
export type Channel = Structure['channels'][number];
export type Persona = Structure['personas'][number];
export type Variant = NonNullable<Structure['variants']>[number];
export type Fact = Structure['facts'][number];
export type Inject = Structure['injects'][number];
export type Decision = Structure['decisions'][number];
export type Response = Decision['responses'][number];
export type Intel = Structure['intel'][number];
export type Goal = NonNullable<Structure['goals']>[number];
export type Enquiry = Structure['enquiries'][number];
export type CrowdLine = Structure['crowd'][number];
export type ScheduledPost = Structure['scheduled'][number];
