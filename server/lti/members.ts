import { z } from 'zod';
import { accessToken, type PlatformAsking } from './access-tokens';
import { askPlatform } from './ask-platform';
import { ltiNames, platformName } from './claims';

const media = 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json';
const containerSchema = z.object({
  members: z.array(
    z.object({
      user_id: z.string().min(1).max(255),
      name: z.string().nullish().catch(undefined),
      roles: z.array(z.string().max(300)).default([]),
      status: z.string().max(50).optional(),
    }),
  ),
});

/** Somebody who learns in the course; `name` null: the platform sends none. */
export type Member = { sub: string; name: string | null };

const mostPages = 20;
const mostMembers = 5_000;

/** Everybody who learns in a course, as its platform says now; nothing of it is kept. Throws where it does not answer. */
export async function membersOf(asking: PlatformAsking, membersUrl: string): Promise<Member[]> {
  const token = await accessToken(asking, [ltiNames.scope.members]);
  const found: Member[] = [];
  let next: string | undefined = membersUrl;
  for (let page = 0; next !== undefined && page < mostPages; page += 1) {
    const headers = { authorization: `Bearer ${token}`, accept: media };
    const answer = await askPlatform(asking.platform, next, { headers });
    if (!answer.ok) throw new Error(`no members: ${answer.status}`);
    const { members } = containerSchema.parse(JSON.parse(answer.body));
    found.push(
      ...members.filter(isLearner).map(({ user_id, name }) => ({ sub: user_id, name: platformName(name) })),
    );
    if (found.length > mostMembers) throw new Error('more members than a course has');
    next = nextIn(answer.headers.get('link'));
  }
  return found;
}

function isLearner({ roles, status }: z.infer<typeof containerSchema>['members'][number]): boolean {
  const isActive = status === undefined || status === 'Active';
  return isActive && roles.some((role) => /(^|#)Learner$/.test(role));
}

/** `<address>; rel="next"`, as in RFC 8288. Each part is looked at once, however the line is written. */
function nextIn(link: string | null): string | undefined {
  const parts = (link ?? '').split('<').map((part) => part.split('>', 2));
  return parts.find(([, about = '']) => /;\s*rel="?next\b/.test(about))?.[0];
}
