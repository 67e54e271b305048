'use client';

import { useTranslations } from 'use-intl';
import type { TeamDebrief } from '@/engine/debrief/types';
import { groups } from '@/engine/vocabulary';
import { groupChanges } from '@/reports/reading/group-changes';
import { Effect } from '../effect';
import { Cell, Head, RowHead, Table } from '../table';
import { TeamLabel } from '../team-label';
import { useFigures } from '../use-figures';

interface GroupChangesProps {
  teams: readonly TeamDebrief[];
  ownTeamId?: string | undefined;
}

/** Where each team won and lost: a row per team, a column per stakeholder. */
export function GroupChanges({ teams, ownTeamId }: GroupChangesProps) {
  const t = useTranslations();
  const { signed } = useFigures();
  return (
    <Table caption={t('debrief.outcome.groupsTable')}>
      <thead>
        <tr>
          <Head>{t('debrief.outcome.team')}</Head>
          {groups.map((group) => (
            <Head key={group} number>
              {t(`model.stakeholder.${group}`)}
            </Head>
          ))}
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <tr key={team.teamId}>
            <RowHead>
              <TeamLabel index={team.index} own={team.teamId === ownTeamId} />
            </RowHead>
            {groupChanges(team).map(({ group, change, after30Days }) => (
              <Cell key={group} number>
                <Effect value={change} decimals={0} />
                <span className="text-muted" title={t('debrief.outcome.after')}>
                  {' → '}
                  {signed(after30Days)}
                </span>
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
