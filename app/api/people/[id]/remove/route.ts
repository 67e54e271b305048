import { removePerson } from '@/server/accounts/people';
import { changed, type Given } from '../../_person/changed';

/** Removes somebody's account; their workshops go to whoever asks. */
export function POST(request: Request, given: Given): Promise<Response> {
  return changed(request, given, removePerson);
}
