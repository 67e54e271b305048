'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '@/app/_ask/use-problem-words';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/text-field';
import { Problem } from '@/app/instructor/_account/problem';
import { GroupField } from '@/app/instructor/_frame/group-field';
import { ScenarioCards } from '@/app/instructor/_scenarios/scenario-cards';
import { limits } from '@/engine/vocabulary';
import { usualRetentionDays } from '@/wire/limits';
import type { ScenarioItem } from '@/wire/lists';
import { createWorkshop, type NewWorkshop } from './create-workshop';
import { PlaySettings } from './play-settings';
import { PrivacySettings } from './privacy-settings';

interface CreateFormProps {
  scenarios: readonly ScenarioItem[];
  /** The names of earlier groups. */
  groups: readonly string[];
}

/** Title, group, story, teams, tempo: everything but the title has a sensible value already. */
export function CreateForm({ scenarios, groups }: CreateFormProps) {
  const t = useTranslations('instructor.create');
  const router = useRouter();
  const [wanted, setWanted] = useState<NewWorkshop>(() => usual(scenarios[0]?.slug ?? ''));
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const inWords = useProblemWords();
  const put = (part: Partial<NewWorkshop>) => setWanted({ ...wanted, ...part });
  const untitled = wanted.title.trim() === '';

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (untitled) return;
    setBusy(true);
    const answer = await createWorkshop({ ...wanted, title: wanted.title.trim() });
    if ('id' in answer) return router.push(`/instructor/workshops/${answer.id}`);
    setBusy(false);
    setProblem(inWords(answer.code) ?? t('failed'));
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-6">
      <div className="max-w-lg">
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          placeholder={t('namePlaceholder')}
          limit={limits.title}
          error={checked && untitled ? t('titleMissing') : undefined}
          value={wanted.title}
          onValueChange={(title) => put({ title })}
        />
        <GroupField groups={groups} value={wanted.group} onValueChange={(group) => put({ group })} />
      </div>
      <ScenarioCards
        label={t('scenario')}
        scenarios={scenarios}
        value={wanted.scenario}
        onValueChange={(scenario) => put({ scenario })}
      />
      <PlaySettings wanted={wanted} onChange={put} />
      <PrivacySettings wanted={wanted} onChange={put} />
      <Problem words={problem} />
      <Button type="submit" size="large" busy={busy} disabled={wanted.scenario === ''} className="self-start">
        {t('submit')}
      </Button>
    </form>
  );
}

function usual(scenario: string): NewWorkshop {
  return {
    title: '',
    group: '',
    scenario,
    teams: 3,
    tempo: 1,
    untimed: false,
    sorting: 'automatic',
    worksCouncil: false,
    retentionDays: usualRetentionDays,
  };
}
