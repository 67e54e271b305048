'use client';

import { useTranslations } from 'use-intl';
import { FormDialog } from '@/app/_ui/form-dialog';
import { useForm } from '@/app/_ui/use-form';
import { KeepStorm } from '@/app/instructor/_scenarios/keep-storm';
import { ScenarioCards } from '@/app/instructor/_scenarios/scenario-cards';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';

/** Which story the same people play next. */
export function NextRound({ onClose }: { onClose: () => void }) {
  const t = useTranslations('instructor.ended');
  const { view, scenarios } = useConsole();
  const { refusalOf } = useOrder();
  const other = scenarios.find(({ slug }) => slug !== view.scenario.slug) ?? scenarios[0];
  const form = useForm({
    first: { slug: other?.slug ?? '', sameStorm: false },
    send: async ({ slug, sameStorm }) => {
      const refused = await refusalOf((live) =>
        live.nextRound(slug, sameStorm && slug === view.scenario.slug),
      );
      if (refused) return { form: refused.words };
      onClose();
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
      {form.values.slug === view.scenario.slug && (
        <KeepStorm checked={form.values.sameStorm} onCheckedChange={(sameStorm) => form.put({ sameStorm })} />
      )}
    </FormDialog>
  );
}
