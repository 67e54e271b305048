import { endSignIns } from '@/server/accounts/people';
import { changed, type Given } from '../../_person/changed';

/** Signs somebody out everywhere. */
export function POST(request: Request, given: Given): Promise<Response> {
  return changed(request, given, endSignIns);
}
