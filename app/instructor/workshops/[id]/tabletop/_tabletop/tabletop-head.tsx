'use client';

import { useTranslations } from 'use-intl';
import { SegmentedControl } from '@/app/_ui/segmented-control';
import { TextField } from '@/app/_ui/text-field';
import { LanguageChoice } from '@/app/instructor/_exports/language-choice';
import { Stepper } from '@/app/instructor/_frame/stepper';
import { limits } from '@/engine/vocabulary';
import { teamLook } from '@/look/team-look';
import { isLanguage, type Language } from '@/words/messages/index';
import { type Draft, withTeams } from './draft';

interface TabletopHeadProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** the team whose sheet is shown */
  shown: number;
  onShow: (index: number) => void;
}

/** When it was played, in which language, by how many teams; and which of them is being typed in. */
export function TabletopHead({ draft, onChange, shown, onShow }: TabletopHeadProps) {
  const t = useTranslations('workshops.paper');
  const language: Language = isLanguage(draft.language) ? draft.language : 'en';
  return (
    <>
      <div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-3">
        <TextField
          label={t('day')}
          type="date"
          value={draft.day}
          onValueChange={(day) => onChange({ ...draft, day })}
          className="min-h-11 text-sm"
        />
        <LanguageChoice
          value={language}
          onValueChange={(value) => onChange({ ...draft, language: value })}
          label={t('language')}
        />
        <Stepper
          label={t('teams')}
          value={draft.teams.length}
          least={1}
          most={limits.teams}
          fewer={t('fewer')}
          more={t('more')}
          onValueChange={(count) => {
            onChange(withTeams(draft, count));
            if (shown >= count) onShow(count - 1);
          }}
        />
      </div>
      {draft.teams.length > 1 && (
        <SegmentedControl
          label={t('team')}
          value={String(shown)}
          onValueChange={(value) => onShow(Number(value))}
          options={draft.teams.map((_, index) => ({
            value: String(index),
            label: teamLook(index).letter,
          }))}
          className="mt-2 mb-4 flex-wrap"
        />
      )}
    </>
  );
}
