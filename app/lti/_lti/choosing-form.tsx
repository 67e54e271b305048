'use client';

import { useTranslations } from 'use-intl';
import type { Choices, Chosen } from '@/wire/lti';
import { useWrongFields } from '../../_forms/use-wrong-fields';
import { Button } from '../../_ui/button';
import { ChoiceCard } from '../../_ui/choice-card';
import { Select } from '../../_ui/select';
import { Switch } from '../../_ui/switch';
import { TextField } from '../../_ui/text-field';
import { useForm } from '../../_ui/use-form';
import { firstWish, titleSchema, type Wish, wished } from './wish';

interface ChoosingFormProps {
  choices: Choices;
  /** What went wrong, in words. */
  send: (chosen: Chosen) => Promise<string | undefined>;
}

export function ChoosingForm({ choices, send }: ChoosingFormProps) {
  const t = useTranslations('lti.choosing');
  const errors = useTranslations('errors');
  const wrongFields = useWrongFields();
  const form = useForm<Wish>({
    first: firstWish(choices),
    check: ({ as, title }) =>
      as === 'existing' ? {} : wrongFields(titleSchema, { title }, { title: errors('name-empty') }),
    send: async (wish) => {
      const problem = await send(wished(wish));
      return problem === undefined ? undefined : { form: problem };
    },
  });
  const { values, put } = form;
  const kinds = (['homework', 'practice', 'existing'] as const).filter(
    (as) => as !== 'existing' || choices.homework.length > 0,
  );
  return (
    <form {...form.props} className="flex flex-col gap-4">
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 text-sm font-medium">{t('as')}</legend>
        {kinds.map((as) => (
          <ChoiceCard
            key={as}
            name="as"
            title={t(as)}
            detail={t(`${as}Hint`)}
            selected={values.as === as}
            onSelect={() => put({ as })}
          />
        ))}
      </fieldset>
      {values.as === 'existing' ? (
        <Select
          label={t('which')}
          value={values.existing}
          options={choices.homework.map(({ id, title }) => ({ value: id, label: title }))}
          onValueChange={(existing) => put({ existing })}
        />
      ) : (
        <NewHomework choices={choices} values={values} put={put} problem={form.problemOf('title')} />
      )}
      <p role="alert" className="text-sm text-danger">
        {form.problem}
      </p>
      <Button type="submit" size="large" busy={form.busy}>
        {t('submit')}
      </Button>
    </form>
  );
}

interface NewHomeworkProps {
  choices: Choices;
  values: Wish;
  put: (part: Partial<Wish>) => void;
  problem: string | undefined;
}

function NewHomework({ choices, values, put, problem }: NewHomeworkProps) {
  const t = useTranslations('lti.choosing');
  const terms = useTranslations('homework.form');
  const { as, scenario, title, tries, worksCouncil } = values;
  return (
    <>
      <Select
        label={t('scenario')}
        value={scenario}
        options={choices.scenarios.map((one) => ({ value: one.slug, label: t('minutes', one) }))}
        onValueChange={(slug) => {
          const found = choices.scenarios.find((one) => one.slug === slug);
          put({ scenario: slug, ...(found && { title: found.title }) });
        }}
      />
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        error={problem}
        value={title}
        onValueChange={(typed) => put({ title: typed })}
      />
      {as === 'homework' && (
        <Select
          label={terms('tries')}
          value={tries}
          options={['1', '2', '3', '5', '10'].map((value) => ({
            value,
            label: terms('triesOf', { count: Number(value) }),
          }))}
          onValueChange={(chosen) => put({ tries: chosen })}
        />
      )}
      <Switch
        label={t('worksCouncil')}
        hint={t('worksCouncilHint')}
        checked={worksCouncil}
        onCheckedChange={(checked) => put({ worksCouncil: checked })}
      />
    </>
  );
}
