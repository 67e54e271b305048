import { createRound, newTeam } from '../create';
import { at } from '../model/state';
import type { Round } from '../round';
import type { Sha256 } from '../round-file/seal';
import { groups } from '../vocabulary';
import type * as Frozen from './rules-1.mjs';
import type { Kept, OpenedFile, RulesOfRound } from './rules-of-round';

type EarlierRound = ReturnType<typeof Frozen.createRound>;

/** The rules of an earlier version as the frozen file has them; undefined when there are none of that version. */
export async function earlierRules(version: number): Promise<RulesOfRound | undefined> {
  return version === 1 ? rulesBy(await import('./rules-1.mjs')) : undefined;
}

/** Only values that the frozen rules made themselves are given to them; what leaves has the shape of today. */
function rulesBy(frozen: typeof Frozen): RulesOfRound {
  const beginningOf = (round: Round) => frozen.createRound(keptOf(round));
  return {
    begin: (kept) => ofToday(frozen, frozen.createRound(kept)),
    play: (beginning, log) => ofToday(frozen, frozen.replay(beginningOf(beginning), log)),
    debrief: (beginning, log) => frozen.debrief(frozen.replay(beginningOf(beginning), log), log),
    openFile: (value, sha256) => openedFile(frozen, value, sha256),
    whatIfs: (beginning, log) => frozen.whatIfs(frozen.replay(beginningOf(beginning), log), log),
  };
}

function openedFile(frozen: typeof Frozen, value: unknown, sha256: Sha256): OpenedFile {
  const read = frozen.readRoundFile(value);
  if (!read.ok) return read;
  const { beginning, log } = read.opened;
  return {
    ...{ ok: true, slug: beginning.scenario.slug, seed: beginning.seed, lines: log.length },
    hash: frozen.roundHash(beginning, log, sha256),
    verify: () => frozen.verifyRound(read.opened),
  };
}

function keptOf({ id, scenario, seed, settings, teams }: Round | EarlierRound): Kept {
  return { id, scenario, seed, settings, teamCount: teams.length };
}

/** What has come into a round since is there as at the beginning of a round; of the model only reputation is told afterwards. */
function ofToday(frozen: typeof Frozen, round: EarlierRound): Round {
  const teams = round.teams.map((team): Round['teams'][number] => {
    const today = newTeam(round.scenario, team.index, round.settings);
    const model = today.world.model.slice();
    const reputation = frozen.reputations(team.world.model);
    groups.forEach((group, g) => {
      model[at.R + g] = reputation[group];
    });
    return { ...today, ...team, world: { ...today.world, ...team.world, model } };
  });
  return { ...createRound(keptOf(round)), ...round, teams };
}
