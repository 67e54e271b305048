'use client';

import { useTranslations } from 'use-intl';
import { TextField } from '@/app/_ui/text-field';
import type { TabletopCheck } from './ask-tabletop';
import { DecisionEntry } from './decision-entry';
import { type DraftTeam, emptyEntry, namesIn, type TabletopDecision, withEntry } from './draft';

interface TeamSheetProps {
  index: number;
  team: DraftTeam;
  decisions: readonly TabletopDecision[];
  check: TabletopCheck | undefined;
  onChange: (team: DraftTeam) => void;
}

/** One team's column of the score sheet, decision by decision as they are numbered in print. */
export function TeamForm({ index, team, decisions, check, onChange }: TeamSheetProps) {
  const t = useTranslations('workshops.paper');
  const asked = check?.asked[index];
  const bad = namesIn(team.people).filter((name) => check?.names.includes(name));
  const secondsFor = (id: string) => asked?.find(({ decisionId }) => decisionId === id)?.seconds;
  const troubleOf = (id: string) => {
    const found = check?.problems.find((one) => one.teamIndex === index && one.decisionId === id);
    return found && found.trouble !== 'missing' ? found.trouble : undefined;
  };
  return (
    <>
      <TextField
        label={t('people')}
        hint={t('peopleHint')}
        placeholder={t('peoplePlaceholder')}
        optional
        value={team.people}
        error={bad.length > 0 ? t('names', { count: bad.length, names: bad.join(', ') }) : undefined}
        onValueChange={(people) => onChange({ ...team, people })}
      />
      <p className="mt-1 text-xs text-muted">{t('timesHint')}</p>
      <ol className="mt-3 divide-y divide-line border-y border-line">
        {decisions.map((decision, place) => (
          <DecisionEntry
            key={decision.id}
            number={place + 1}
            decision={decision}
            entry={team.choices[decision.id] ?? emptyEntry}
            seconds={secondsFor(decision.id)}
            trouble={troubleOf(decision.id)}
            onChange={(entry) => onChange(withEntry(team, decision.id, entry))}
          />
        ))}
      </ol>
    </>
  );
}
