import { pageContext } from '@/server/pages/page-context';

/** Sign-in, sign-out and session of instructors: better-auth's own routes. */
const handle = (request: Request) => pageContext().auth.handler(request);

export { handle as GET, handle as POST };
