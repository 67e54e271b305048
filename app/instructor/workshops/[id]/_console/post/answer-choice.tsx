'use client';

import { useTranslations } from 'use-intl';
import { Select } from '@/app/_ui/select';
import { shortened } from '@/engine/signs';
import { teamLook } from '@/look/team-look';
import { useConsole } from '../console-context';
import { playedTeams } from '../stage/open-votes';
import { lineKey } from './post-command';

const shortSigns = 70;

interface AnswerChoiceProps {
  answers: string;
  onAnswersChange: (answers: string) => void;
}

/** What a team has said that this answers; nothing to choose while nobody has said anything. */
export function AnswerChoice({ answers, onAnswersChange }: AnswerChoiceProps) {
  const t = useTranslations('instructor.post');
  const teams = playedTeams(useConsole().view.teams);
  const lines = teams.flatMap(({ id, index, said }) =>
    said.toReversed().map(({ n, text }) => ({
      value: lineKey(id, n),
      letter: teamLook(index).letter,
      text: shortened(text, shortSigns),
    })),
  );
  const chosen = lines.find(({ value }) => value === answers);
  if (lines.length === 0) return null;
  return (
    <>
      <Select
        label={t('answers')}
        value={answers}
        onValueChange={onAnswersChange}
        options={[
          { value: '', label: t('answersNothing') },
          ...lines.map(({ value, letter, text }) => ({ value, label: t('answersTeam', { letter, text }) })),
        ]}
      />
      {chosen && <p className="mb-3 text-xs text-muted">{t('answerOnly', { letter: chosen.letter })}</p>}
    </>
  );
}
