import { createHash } from 'node:crypto';
import { playedOut } from '@/engine/earlier/index';
import { debriefCalled, numbered, withoutPersonalWords, withoutReasons } from '@/engine/round-file/personal';
import { roundFile } from '@/engine/round-file/round-file';
import { sealed } from '@/engine/round-file/seal';
import type { EndedRound } from '../reading/ended-round';

/**
 * The sealed round file, which `npm run lab -- replay` checks and plays again. Without names everybody has a number and
 * the chat holds no words; what each seat did stays, or the round could not be replayed.
 */
export async function sealedOf(ended: EndedRound, names: boolean): Promise<Buffer> {
  const { beginning, log, debrief } = names ? ended : await unnamed(ended);
  return Buffer.from(sealed(roundFile(beginning, log, debrief), sha256));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

async function unnamed(ended: EndedRound): Promise<Pick<EndedRound, 'beginning' | 'log' | 'debrief'>> {
  const { beginning, debrief } = ended;
  const log = withoutReasons(withoutPersonalWords(ended.log, numbered()));
  return { beginning, log, debrief: debriefCalled(debrief, await playedOut(beginning, log), false) };
}
