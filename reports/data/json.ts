import type { EndedRound } from '../reading/ended-round';
import type { Sheet } from '../sheets/sheet';

/** The round for other programs: its debrief in full and the sheets, each row by the ids of its columns. */
export function jsonOf(ended: EndedRound, sheets: Sheet[], names: boolean): Buffer {
  const { workshop, round, debrief } = ended;
  const document = {
    format: 'golden-hour-round',
    version: 1,
    workshop: workshop.title,
    timeZone: workshop.timeZone,
    scenario: round.scenario.slug,
    startedAt: instant(ended.startedAt),
    endedAt: instant(ended.endedAt),
    onPaper: debrief.onPaper ?? false,
    names,
    sheets: Object.fromEntries(sheets.map(({ id, rows }) => [id, rows])),
    debrief: names ? debrief : { ...debrief, teams: debrief.teams.map(unnamed) },
  };
  return Buffer.from(JSON.stringify(document, null, 1));
}

function instant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** Without names a fact's role goes too: in a small team it names a person. */
function unnamed(team: EndedRound['debrief']['teams'][number]) {
  const decisions = team.decisions.map((decision) => ({
    ...decision,
    intel: decision.intel.map(({ role, ...rest }) => rest),
  }));
  return { ...team, names: [], decisions };
}
