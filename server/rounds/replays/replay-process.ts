import { setPriority } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Change, WhatIfAnswer } from '@/engine/debrief/what-if';
import { isEarlier, rulesOf } from '@/engine/earlier/index';
import { teamMoments } from '@/engine/replay/team-moments';
import type { Round } from '@/engine/round';
import { feedSince } from '@/engine/view/feed';
import { type AskedReplay, mostOpen, type Question, type ReplayAnswer, type Told } from './questions';

type Open = { told: Told; round: Round; tryOut: (change: Change) => WhatIfAnswer };

// Replays rounds in a process of its own, as for debriefs, so that the game does not wait.
setPriority(10);
const open = new Map<string, Open>();

process.on('message', async ({ roundId, told, question }: AskedReplay) => {
  const found = told ? await opened(roundId, told) : open.get(roundId);
  process.send?.(found ? answerOf(found, question) : null);
});
process.once('disconnect', () => process.exit(0));

async function opened(roundId: string, { beginning, log }: Told): Promise<Open> {
  const rules = await rulesOf(beginning.rules);
  const made = {
    told: { beginning, log },
    round: rules.play(beginning, log),
    tryOut: rules.whatIfs(beginning, log),
  };
  open.delete(roundId);
  for (const first of [...open.keys()].slice(0, Math.max(0, open.size + 1 - mostOpen))) open.delete(first);
  open.set(roundId, made);
  return made;
}

function answerOf({ told, round, tryOut }: Open, question: Question): ReplayAnswer {
  switch (question.about) {
    case 'what-if':
      return { about: 'what-if', answer: tryOut(question.change) };
    case 'feed': {
      const { teamId, language } = question;
      const known = round.teams.some(({ id }) => id === teamId);
      const lines = JSON.stringify(feedSince(round, teamId, language, 0));
      return { about: 'feed', packed: known ? new Uint8Array(gzipSync(lines)) : null };
    }
    case 'moments': {
      const found = isEarlier(round) ? undefined : teamMoments(told.beginning, told.log, question);
      return { about: 'moments', packed: found ? new Uint8Array(gzipSync(JSON.stringify(found))) : null };
    }
  }
}
