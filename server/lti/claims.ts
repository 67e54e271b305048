import { z } from 'zod';
import { nameGiven } from '@/engine/names/name';
import { shortened } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import { formLimits } from '@/wire/limits';
import type { Language } from '@/words/messages/index';
import { languageNamed } from '@/words/negotiate';

const claim = 'https://purl.imsglobal.org/spec/lti/claim/';
const ags = 'https://purl.imsglobal.org/spec/lti-ags/';
const nrps = 'https://purl.imsglobal.org/spec/lti-nrps/';
const dl = 'https://purl.imsglobal.org/spec/lti-dl/claim/';
const membership = 'http://purl.imsglobal.org/vocab/lis/v2/membership#';

/** The names of claims and scopes, as the specifications of LTI 1.3 have them. */
export const ltiNames = {
  ...{ claim, dl },
  endpoint: `${ags}claim/endpoint`,
  names: `${nrps}claim/namesroleservice`,
  scope: {
    score: `${ags}scope/score`,
    lineItem: `${ags}scope/lineitem`,
    members: `${nrps}scope/contextmembership.readonly`,
  },
} as const;

const instructorRoles = ['Instructor', 'ContentDeveloper', 'Administrator'].map((role) => membership + role);

const short = z.string().min(1).max(255);
const url = z.url().max(2000);

const shared = {
  sub: short,
  [`${claim}version`]: z.literal('1.3.0'),
  [`${claim}deployment_id`]: short,
  [`${claim}roles`]: z.array(z.string().max(300)).max(100),
  name: z.string().nullish().catch(undefined),
};

const resourceLaunch = z.object({
  ...shared,
  [`${claim}message_type`]: z.literal('LtiResourceLinkRequest'),
  [`${claim}resource_link`]: z.object({ id: short }),
  [`${claim}custom`]: z.record(z.string(), z.unknown()).optional(),
  [ltiNames.endpoint]: z
    .object({
      scope: z.array(z.string().max(300)).max(20),
      lineitem: url.optional(),
      lineitems: url.optional(),
    })
    .optional(),
  [ltiNames.names]: z.object({ context_memberships_url: url }).optional(),
});

const deepLinking = z.object({
  ...shared,
  [`${claim}message_type`]: z.literal('LtiDeepLinkingRequest'),
  [`${dl}deep_linking_settings`]: z.object({
    deep_link_return_url: url,
    accept_types: z.array(z.string().max(100)).max(50),
    data: z.string().max(5000).optional(),
  }),
});

/** What is kept of a launch while it lasts. */
export const saidSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('activity'),
    deploymentId: short,
    sub: short,
    /** null: the platform sends none, or none that can be shown */
    name: z.string().nullable(),
    isInstructor: z.boolean(),
    resourceLinkId: short,
    /** token of the homework's link; null: the activity names none */
    homework: z.string().nullable(),
    lineItemUrl: url.nullable(),
    lineItemsUrl: url.nullable(),
    membersUrl: url.nullable(),
  }),
  z.object({
    kind: z.literal('choosing'),
    deploymentId: short,
    returnUrl: url,
    data: z.string().nullable(),
  }),
]);

/** What a platform's signed token says, as far as it is used. */
export type Said = z.infer<typeof saidSchema>;
export type ActivitySaid = Extract<Said, { kind: 'activity' }>;
export type ChoosingSaid = Extract<Said, { kind: 'choosing' }>;

export type ClaimsRefusal = 'wrong-message' | 'not-an-instructor';

/** Reads the claims of a token whose signature holds. */
export function saidIn(payload: unknown): Said | ClaimsRefusal {
  const activity = resourceLaunch.safeParse(payload);
  if (activity.success) return activityIn(activity.data);
  const choosing = deepLinking.safeParse(payload);
  return choosing.success ? choosingIn(choosing.data) : 'wrong-message';
}

function activityIn(said: z.infer<typeof resourceLaunch>): ActivitySaid {
  const { [ltiNames.endpoint]: endpoint, [`${claim}custom`]: custom } = said;
  const { homework } = custom ?? {};
  const mayScore = endpoint?.scope.includes(ltiNames.scope.score) ?? false;
  const mayMake = mayScore && (endpoint?.scope.includes(ltiNames.scope.lineItem) ?? false);
  return {
    kind: 'activity',
    deploymentId: said[`${claim}deployment_id`],
    sub: said.sub,
    name: platformName(said.name),
    isInstructor: isInstructor(said[`${claim}roles`]),
    resourceLinkId: said[`${claim}resource_link`].id,
    homework: typeof homework === 'string' && /^[\w-]{16,128}$/.test(homework) ? homework : null,
    lineItemUrl: (mayScore && endpoint?.lineitem) || null,
    lineItemsUrl: (mayMake && endpoint?.lineitems) || null,
    membersUrl: said[ltiNames.names]?.context_memberships_url ?? null,
  };
}

function choosingIn(said: z.infer<typeof deepLinking>): ChoosingSaid | ClaimsRefusal {
  const { deep_link_return_url: returnUrl, accept_types, data } = said[`${dl}deep_linking_settings`];
  if (!isInstructor(said[`${claim}roles`])) return 'not-an-instructor';
  if (!accept_types.includes('ltiResourceLink')) return 'wrong-message';
  const deploymentId = said[`${claim}deployment_id`];
  return { kind: 'choosing', deploymentId, returnUrl, data: data ?? null };
}

/**
 * [N1] A name as a platform has it: whole names are longer than those on a badge, so a longer one loses its end instead of being
 * lost. Null where it sends none, or none that can be shown.
 */
export function platformName(name: string | null | undefined): string | null {
  const given = nameGiven(name ?? '', formLimits.accountName);
  return given.ok ? shortened(given.name, limits.nickname) : null;
}

const presented = z.object({ [`${claim}launch_presentation`]: z.object({ locale: z.string().max(100) }) });

/** The language that the platform shows its own pages in, such as `pl-PL`; undefined where it names none that is spoken here. */
export function offeredIn(payload: unknown): Language | undefined {
  const found = presented.safeParse(payload);
  return found.success ? languageNamed(found.data[`${claim}launch_presentation`].locale) : undefined;
}

/** By the role in the course: what somebody is in the institution opens nothing. */
function isInstructor(roles: readonly string[]): boolean {
  return roles.some((role) => instructorRoles.includes(role));
}
