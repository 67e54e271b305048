import type { Ending, HandEvent, LogEntry } from '../event';
import type { PlayMs, TeamId } from '../ids';
import type { Tally } from '../world/world';

/** What a team decided, how long it took, and with which votes. */
export type Choice = { responseId: string | null; tookMs: PlayMs; ending: Ending; tally: Tally };

/** Everything besides decisions that people did to one team's world, in order. */
export type Hand = { p: PlayMs; event: HandEvent };

/** What the instructor did to the script, for all teams. */
export type ScriptChange = { p: PlayMs; injectId: string; minutes: number | null };

/** The hands in each team's world and the changes of the script, as the log tells them. */
export function readLog(log: LogEntry[]): { hands: Map<TeamId, Hand[]>; script: ScriptChange[] } {
  const places = new Map<string, TeamId>();
  const hands = new Map<TeamId, Hand[]>();
  const script: ScriptChange[] = [];
  const give = (teamId: TeamId | undefined, hand: Hand) => {
    if (teamId !== undefined) hands.set(teamId, [...(hands.get(teamId) ?? []), hand]);
  };
  for (const { p, events } of log) {
    for (const event of events) {
      switch (event.type) {
        case 'seat-admitted':
        case 'seat-moved':
          places.set(event.seatId, event.teamId);
          break;
        case 'inject-skipped':
          script.push({ p, injectId: event.injectId, minutes: null });
          break;
        case 'inject-delayed':
          script.push({ p, injectId: event.injectId, minutes: event.minutes });
          break;
        case 'posted-as':
        case 'inject-fired':
          for (const teamId of event.teamIds) give(teamId, { p, event });
          break;
        case 'enquiry-taken':
        case 'enquiry-answered':
        case 'faq-pinned':
        case 'check-begun':
        case 'channel-watched':
        case 'intel-shared':
        case 'post-held':
          give(places.get(event.seatId), { p, event });
          break;
        default:
          break;
      }
    }
  }
  return { hands, script };
}
