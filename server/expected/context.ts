import { wordsIn as wordsOf } from '@/engine/scenario';
import { roleNames as namesIn, rolesIn } from '@/engine/scenario/played-roles';
import { type Role, roles } from '@/engine/vocabulary';
import { timeZone, wordsIn } from '@/words/in-language';
import { isLanguage, languages, sourceLanguage } from '@/words/messages/index';
import type { DbOrTransaction } from '../database/db';
import { postgresLog } from '../rounds/log';
import { readRound } from '../rounds/store';
import type { ListContext } from './read-list';

/** A role that is played, as it is called in the language that was asked for. */
export type NamedRole = { role: Role; name: string };

/** The teams and roles of a round: what a list of players is read against, in every language, and what is chosen from. */
export async function listContext(
  db: DbOrTransaction,
  roundId: string,
  language: string = sourceLanguage,
): Promise<(Omit<ListContext, 'known'> & { roles: NamedRole[] }) | undefined> {
  const [stored, log] = await Promise.all([readRound(db, roundId), postgresLog(db).read(roundId)]);
  if (!stored) return undefined;
  const { scenario, teams } = stored.beginning;
  const set = log.flatMap(({ events }) => events).findLast((event) => event.type === 'teams-set');
  const played = rolesIn(scenario.structure);
  const roleNames = await usualNames();
  for (const words of Object.values(scenario.words))
    for (const [role, name] of words ? namedRoles(namesIn(words)) : [])
      roleNames.set(name.toLowerCase(), role);
  const own = namesIn(wordsOf(scenario, language));
  const { t } = await wordsIn(isLanguage(language) ? language : sourceLanguage, timeZone);
  return {
    ...{ played, roleNames, teams: set?.type === 'teams-set' ? set.count : teams.length },
    roles: played.map((role) => ({ role, name: own[role] ?? t(`common.role.${role}`) })),
  };
}

function namedRoles(names: ReturnType<typeof namesIn>): [Role, string][] {
  return roles.flatMap((role): [Role, string][] => {
    const name = names[role];
    return name === undefined ? [] : [[role, name]];
  });
}

async function usualNames(): Promise<Map<string, Role>> {
  const names = new Map<string, Role>();
  for (const language of Object.keys(languages).filter(isLanguage)) {
    const { t } = await wordsIn(language, timeZone);
    for (const role of roles) names.set(t(`common.role.${role}`).toLowerCase(), role);
  }
  return names;
}
