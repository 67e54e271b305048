'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '@/app/_ask/use-problem-words';
import { useWrongFields } from '@/app/_forms/use-wrong-fields';
import { freshId } from '@/app/_live/device';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/text-field';
import { useForm } from '@/app/_ui/use-form';
import { Problem } from '@/app/instructor/_account/problem';
import { MselButton } from '@/app/instructor/_exports/msel-button';
import { DateField } from '@/app/instructor/_frame/date-field';
import { GroupField } from '@/app/instructor/_frame/group-field';
import { PrivacySettings } from '@/app/instructor/_frame/privacy-settings';
import { ScenarioCards } from '@/app/instructor/_scenarios/scenario-cards';
import { StormSetting } from '@/app/instructor/_scenarios/storm-setting';
import { TruthSetting } from '@/app/instructor/_scenarios/truth-setting';
import { limits } from '@/engine/vocabulary';
import { newWorkshopSchema } from '@/wire/forms/workshop';
import { usualRetentionDays } from '@/wire/limits';
import type { ScenarioItem, VariantItem } from '@/wire/lists';
import { asked, createWorkshop, type NewWorkshop } from './create-workshop';
import { PlaySettings } from './play-settings';

interface CreateFormProps {
  scenarios: readonly ScenarioItem[];
  /** What may be true in each, by its slug. */
  variants: Readonly<Record<string, readonly VariantItem[]>>;
  /** The names of earlier groups. */
  groups: readonly string[];
}

/** Title, group, story, teams, tempo: everything but the title has a sensible value already. */
export function CreateForm({ scenarios, variants, groups }: CreateFormProps) {
  const t = useTranslations('instructor.create');
  const dateWrong = useTranslations('workshops.edit')('dateWrong');
  const router = useRouter();
  const [requestId] = useState(freshId);
  const inWords = useProblemWords();
  const wrongFields = useWrongFields();
  const form = useForm({
    first: usual(scenarios[0]?.slug ?? ''),
    check: (wanted) => {
      const own = { title: t('titleMissing'), startsAt: dateWrong, seed: t('storm.wrong') };
      const { startsAt: date, ...wrong } = wrongFields(newWorkshopSchema, asked(wanted), own);
      return { ...wrong, date };
    },
    send: async (wanted) => {
      const answer = await createWorkshop({ ...asked(wanted), requestId });
      if (!('id' in answer)) return { form: inWords(answer.code) ?? t('failed') };
      router.push(`/instructor/workshops/${answer.id}`);
      return 'leaving';
    },
  });
  const { values: wanted, put } = form;

  return (
    <form {...form.props} className="flex flex-col gap-6">
      <div className="flex max-w-lg flex-col gap-3">
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          placeholder={t('namePlaceholder')}
          limit={limits.title}
          {...form.field('title')}
        />
        <GroupField groups={groups} {...form.field('group')} />
        <DateField {...form.field('date')} />
      </div>
      <ScenarioCards
        label={t('scenario')}
        scenarios={scenarios}
        value={wanted.scenario}
        onValueChange={(scenario) => put({ scenario, variant: undefined })}
      />
      <MselButton scenario={scenarios.find(({ slug }) => slug === wanted.scenario)} />
      <div className="flex max-w-lg flex-col gap-3">
        <TruthSetting
          variants={variants[wanted.scenario] ?? []}
          value={wanted.variant}
          onValueChange={(variant) => put({ variant })}
        />
        <StormSetting
          value={wanted.seed}
          problem={form.problemOf('seed')}
          onValueChange={(seed) => put({ seed })}
        />
      </div>
      <PlaySettings wanted={wanted} onChange={put} />
      <PrivacySettings wanted={wanted} onChange={put} />
      <Problem words={form.problem} />
      <Button
        type="submit"
        size="large"
        busy={form.busy}
        disabled={wanted.scenario === ''}
        className="self-start"
      >
        {t('submit')}
      </Button>
    </form>
  );
}

function usual(scenario: string): NewWorkshop {
  return {
    title: '',
    group: '',
    date: '',
    seed: null,
    scenario,
    teams: 3,
    tempo: 1,
    untimed: false,
    sorting: 'automatic',
    worksCouncil: false,
    retentionDays: usualRetentionDays,
  };
}
