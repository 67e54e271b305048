'use client';

import { useTranslations } from 'use-intl';
import { FormDialog } from '@/app/_ui/form-dialog';
import { useForm } from '@/app/_ui/use-form';
import { ScenarioCards } from '@/app/instructor/_scenarios/scenario-cards';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';

/** Which story the same people play next. */
export function NextRound({ onClose }: { onClose: () => void }) {
  const t = useTranslations('instructor.ended');
  const { view, scenarios } = useConsole();
  const { ask } = useOrder();
  const other = scenarios.find(({ slug }) => slug !== view.scenario.slug) ?? scenarios[0];
  const form = useForm({
    first: { slug: other?.slug ?? '' },
    send: async ({ slug }) => {
      if (await ask((live) => live.nextRound(slug))) onClose();
      return undefined;
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('nextTitle')}
      description={t('nextText')}
      action={other && t('nextAction')}
    >
      <ScenarioCards
        label={t('scenario')}
        scenarios={scenarios}
        value={form.values.slug}
        onValueChange={(slug) => form.put({ slug })}
      />
    </FormDialog>
  );
}
