import { overall, tenth } from '../figures';
import { reputations } from '../model/readings';
import { usualPriorities } from '../priorities';
import type { Round, Team } from '../round';
import { presentSeats } from '../rules/voting';
import { wordsIn } from '../scenario';
import { planOf } from '../world/plan';
import { feedItem } from './feed';
import { forkView, rewindView } from './moments';
import { saidViews } from './said';
import { clockView, revealViews } from './shared';
import { tells } from './team-figures';
import type { ProjectorView } from './types';

/** [V6] What the room may see: no private fact, no choice before it is made, counts instead of votes. */
export function viewForProjector(round: Round, language: string): ProjectorView {
  const words = wordsIn(round.scenario, language);
  return {
    kind: 'projector',
    roundId: round.id,
    stage: round.stage,
    blank: round.blank,
    rewinds: rewindView(round),
    forked: forkView(round),
    scenario: { title: words.title, tagline: words.tagline, company: words.company },
    clock: clockView(round, language),
    teams: round.teams.map((team) => teamLine(round, team)),
    worksCouncil: Boolean(round.settings.worksCouncil),
    headline: headline(round, language),
    said: saidViews(round, language),
    reveal: reveal(round, language),
    ranking: round.settings.ranking,
  };
}

function teamLine(round: Round, team: Team): ProjectorView['teams'][number] {
  const present = presentSeats(team);
  const { ballot } = team;
  const shown = (round.settings.ranking || round.stage === 'ended') && tells(round, team);
  return {
    id: team.id,
    index: team.index,
    names: team.seats.map((seat) => seat.nickname),
    present: present.length,
    voted: ballot ? present.filter((seatId) => ballot.votes[seatId]).length : 0,
    deciding: ballot !== null,
    overall: shown ? tenth(overall(reputations(team.world.model), usualPriorities)) : null,
  };
}

/** The last scripted item in the open that every team has seen. */
function headline(round: Round, language: string): ProjectorView['headline'] {
  const { injects } = planOf(round.scenario);
  const playing = round.teams.filter((team) => team.seats.length > 0);
  const [first] = playing;
  const entry = first?.world.feed.findLast(({ source }) => {
    if (source.from !== 'inject' || injects.get(source.id)?.to) return false;
    return playing.every((team) => team.world.happened[source.id] !== undefined);
  });
  if (!first || !entry) return null;
  const item = feedItem(round, first.world, entry, language);
  return { text: item.headline ?? item.text, channelName: item.channelName, minute: item.minute };
}

/** The last decision that every team has behind it, team by team. */
function reveal(round: Round, language: string): ProjectorView['reveal'] {
  const playing = round.teams.filter((team) => team.seats.length > 0);
  const [first] = playing;
  const last = first?.world.resolved.findLast(({ decisionId }) =>
    playing.every((team) => team.world.resolved.some((one) => one.decisionId === decisionId)),
  );
  if (!last) return null;
  return {
    question: wordsIn(round.scenario, language).decisions[last.decisionId]?.question ?? '',
    choices: playing
      .filter((team) => tells(round, team))
      .map((team) => {
        const one = revealViews(round, team, language).find((each) => each.decisionId === last.decisionId);
        const effect = one ? overall(one.effect, usualPriorities) : 0;
        return { index: team.index, label: one?.label ?? null, effect: tenth(effect) };
      }),
  };
}
