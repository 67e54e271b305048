import { z } from 'zod';
import { accessToken, type PlatformAsking } from './access-tokens';
import { ltiNames } from './claims';
import { askSystem } from './fetched';
import { isOfPlatform } from './platforms';

const media = 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json';
const containerSchema = z.object({
  members: z.array(
    z.object({
      user_id: z.string().min(1).max(255),
      name: z.string().max(500).optional(),
      roles: z.array(z.string().max(300)).default([]),
      status: z.string().max(50).optional(),
    }),
  ),
});

/** Somebody who learns in the course; `name` null: the platform sends none. */
export type Member = { sub: string; name: string | null };

const mostPages = 20;

/** Everybody who learns in a course, as its platform says now; nothing of it is kept. Throws where it does not answer. */
export async function membersOf(asking: PlatformAsking, membersUrl: string): Promise<Member[]> {
  const token = await accessToken(asking, [ltiNames.scope.members]);
  const found: Member[] = [];
  let next: string | undefined = membersUrl;
  for (let page = 0; next !== undefined && page < mostPages; page += 1) {
    if (!isOfPlatform(asking.platform, next)) throw new Error('a page that is not the platform’s');
    const answer = await askSystem(next, { headers: { authorization: `Bearer ${token}`, accept: media } });
    if (!answer.ok) throw new Error(`no members: ${answer.status}`);
    const { members } = containerSchema.parse(JSON.parse(answer.body));
    found.push(
      ...members.filter(isLearner).map(({ user_id, name }) => ({ sub: user_id, name: name ?? null })),
    );
    next = nextIn(answer.headers.get('link'));
  }
  return found;
}

function isLearner({ roles, status }: z.infer<typeof containerSchema>['members'][number]): boolean {
  const isActive = status === undefined || status === 'Active';
  return isActive && roles.some((role) => /(^|#)Learner$/.test(role));
}

/** `<address>; rel="next"`, as in RFC 8288. */
function nextIn(link: string | null): string | undefined {
  return /<([^>]+)>\s*;[^,]*rel="?next"?/.exec(link ?? '')?.[1];
}
