import type { ScriptCommand } from '../command';
import { type Answer, accept, refuse } from '../result';
import type { Round } from '../round';
import { planOf } from '../world/plan';
import { postAs } from './post-as';
import { dropPost, planInject, preparePost } from './prepared';
import { editWords, holdWords, releaseWords, withdrawWords } from './tray';
import { theseTeams, whileRunning } from './while-running';

/** What the instructor brings into the story, moves or takes out of it. */
export function decideScript(round: Round, command: ScriptCommand): Answer {
  switch (command.type) {
    case 'post-as':
      return whileRunning(round) ?? postAs(round, command);
    case 'prepare-post':
      return preparePost(round, command);
    case 'drop-post':
      return dropPost(round, command.preparedId);
    case 'plan-inject':
      return planInject(round, command);
    case 'fire-inject':
      return fire(round, command);
    case 'skip-inject':
      return (
        hasInject(round, command.injectId) ?? accept({ type: 'inject-skipped', injectId: command.injectId })
      );
    case 'delay-inject':
      return (
        hasInject(round, command.injectId) ??
        accept({ type: 'inject-delayed', injectId: command.injectId, minutes: command.minutes })
      );
    case 'hold-words':
      return holdWords(round, command);
    case 'release-words':
      return releaseWords(round, command);
    case 'edit-words':
      return editWords(round, command);
    case 'withdraw-words':
      return withdrawWords(round, command);
  }
}

function hasInject(round: Round, injectId: string): Answer | null {
  const { injects, decisions, intel } = planOf(round.scenario);
  return injects.has(injectId) || decisions.has(injectId) || intel.has(injectId)
    ? null
    : refuse('no-such-thing');
}

function fire(
  round: Round,
  { injectId, teamIds }: { injectId: string; teamIds?: string[] | undefined },
): Answer {
  const refused = whileRunning(round);
  if (refused) return refused;
  if (!planOf(round.scenario).injects.has(injectId)) return refuse('no-such-thing');
  const missing = theseTeams(round, teamIds).filter((team) => team.world.happened[injectId] === undefined);
  if (missing.length === 0) return accept();
  return accept({ type: 'inject-fired', injectId, teamIds: missing.map((team) => team.id) });
}
