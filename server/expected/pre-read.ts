import type { Round } from '@/engine/round';
import { seatOf } from '@/engine/rules/seats';
import { wordsIn } from '@/engine/scenario';
import { roleCardOf, rolesIn } from '@/engine/scenario/played-roles';
import { scenarioCard } from '@/engine/view/shared';
import type { PreRead } from '@/wire/expected';
import type { LinkedPlayer } from './behind-link';
import { roleIn } from './records';

type Given = {
  workshop: { id: string; title: string; closed: boolean; retentionDays: number };
  /** when and in which zone it is to be held */
  date: { startsAt: Date | null; timeZone: string | null };
  round: Round;
  player: LinkedPlayer | null;
  language: string;
};

/** What may be read before the day: who one will be, what the role does, the company; nothing that happens. */
export function preReadOf({ workshop, date, round, player, language }: Given): PreRead {
  const { scenario } = round;
  const words = wordsIn(scenario, language);
  const { title, tagline, minutes, languages, briefing } = scenarioCard(scenario, language);
  return {
    workshop: { id: workshop.id, title: workshop.title },
    scenario: { title, tagline, company: briefing.company, minutes: Math.round(minutes) },
    startsAt: date.startsAt?.getTime() ?? null,
    timeZone: date.timeZone,
    languages,
    retentionDays: workshop.retentionDays,
    open: !workshop.closed,
    roles: rolesIn(scenario.structure).flatMap((role) => {
      const told = roleCardOf(words, role);
      if (!told) return [];
      return [
        { role, name: told.name ?? null, card: told.card, watch: told.watch, more: told.before ?? null },
      ];
    }),
    me: player && {
      name: player.name,
      email: player.email,
      team: teamIn(round, player.team),
      role: roleIn(player.role),
      seated: player.seatId !== null && seatOf(round, player.seatId) !== undefined,
    },
  };
}

/** A team that the round no longer has is nobody's. */
function teamIn({ teams }: Round, team: number | null): number | null {
  return team !== null && team < teams.length ? team : null;
}
