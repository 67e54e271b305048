'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { askInJson } from '@/app/_ask/ask-server';
import { useProblemWords } from '@/app/_ask/use-problem-words';
import { useWrongFields } from '@/app/_forms/use-wrong-fields';
import { freshId } from '@/app/_live/device';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/text-field';
import { useForm } from '@/app/_ui/use-form';
import { Problem } from '@/app/instructor/_account/problem';
import { GroupField } from '@/app/instructor/_frame/group-field';
import { PrivacySettings } from '@/app/instructor/_frame/privacy-settings';
import { ScenarioCards } from '@/app/instructor/_scenarios/scenario-cards';
import { limits } from '@/engine/vocabulary';
import { newHomeworkSchema } from '@/wire/forms/homework';
import type { ScenarioItem, VariantItem } from '@/wire/lists';
import { TermsFields } from '../../_homework/terms-fields';
import { useDeadlineProblem } from '../../_homework/use-deadline-problem';
import { StormFields } from './storm-fields';
import { asked, usual } from './wanted';

interface CreateHomeworkProps {
  scenarios: readonly ScenarioItem[];
  /** What may be true in each, by its slug. */
  variants: Readonly<Record<string, readonly VariantItem[]>>;
  /** The names of earlier groups. */
  groups: readonly string[];
}

const made = z.object({ id: z.string() });

/** A title and a scenario are enough; all the rest has a sensible value. */
export function CreateHomework({ scenarios, variants, groups }: CreateHomeworkProps) {
  const t = useTranslations('homework.form');
  const create = useTranslations('instructor.create');
  const router = useRouter();
  const [requestId] = useState(freshId);
  const inWords = useProblemWords();
  const wrongFields = useWrongFields();
  const deadlineProblem = useDeadlineProblem();
  const form = useForm({
    first: usual(scenarios[0]?.slug ?? ''),
    check: (wanted) => ({
      ...wrongFields(newHomeworkSchema, asked(wanted), {
        title: create('titleMissing'),
        deadline: t('deadlineWrong'),
        seed: create('storm.wrong'),
      }),
      ...deadlineProblem(wanted.deadline),
    }),
    send: async (wanted) => {
      const answer = await askInJson('/api/homework', 'POST', { ...asked(wanted), requestId });
      if (!answer.ok) return { form: inWords(answer.code) ?? t('failed') };
      router.push(`/instructor/homework/${made.parse(answer.body).id}`);
      return 'leaving';
    },
  });
  const { values: wanted, put } = form;
  return (
    <form {...form.props} className="flex flex-col gap-6">
      <div className="flex max-w-lg flex-col gap-3">
        <TextField
          label={create('name')}
          hint={t('titleHint')}
          placeholder={t('titlePlaceholder')}
          limit={limits.title}
          {...form.field('title')}
        />
        <GroupField groups={groups} {...form.field('group')} />
      </div>
      <ScenarioCards
        label={create('scenario')}
        scenarios={scenarios}
        value={wanted.scenario}
        onValueChange={(scenario) => put({ scenario, variant: undefined })}
      />
      <div className="flex max-w-lg flex-col gap-4">
        <TermsFields terms={wanted} problem={form.problemOf('deadline')} onChange={put} />
        <StormFields
          wanted={wanted}
          variants={variants[wanted.scenario] ?? []}
          problem={form.problemOf('seed')}
          onChange={put}
        />
      </div>
      <PrivacySettings wanted={wanted} hint={t('countsHint')} onChange={put} />
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
