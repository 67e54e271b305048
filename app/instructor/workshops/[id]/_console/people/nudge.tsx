'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { FormDialog } from '@/app/_ui/form-dialog';
import { Select } from '@/app/_ui/select';
import { TextArea } from '@/app/_ui/text-area';
import { textProblem } from '@/app/_ui/text-problem';
import { useForm } from '@/app/_ui/use-form';
import { limits } from '@/engine/vocabulary';
import { teamLook } from '@/look/team-look';
import { useConsole } from '../console-context';
import { playedTeams } from '../stage/open-votes';
import { useOrder } from '../use-order';

const everyone = 'everyone';
const several = 'several';
const usual = ['two', 'share', 'facts'] as const;

interface NudgeProps {
  /** Who is written to at first; everyone when left out. */
  teamIds?: readonly string[] | undefined;
  onClose: () => void;
}

/** A quiet word to one team or all. Nobody else sees it. */
export function Nudge({ teamIds = [], onClose }: NudgeProps) {
  const t = useTranslations('steps.nudge');
  const name = useTranslations('common');
  const rows = useTranslations('instructor.rows');
  const { view } = useConsole();
  const { refusalOf } = useOrder();
  const form = useForm({
    first: { to: firstOf(teamIds), text: '' },
    check: ({ text }) => ({
      text: textProblem(text, limits.nudge, { missing: t('missing'), long: t('long') }),
    }),
    send: async ({ to, text }) => {
      const whom = to === everyone ? {} : { teamIds: to === several ? [...teamIds] : [to] };
      const command = { type: 'nudge' as const, text: text.trim(), ...whom };
      const refused = await refusalOf((live) => live.send(command), t('done'));
      if (refused) return { text: refused.words };
      onClose();
      return undefined;
    },
  });
  const teams = playedTeams(view.teams).map(({ id, index }) => ({
    value: id,
    label: name('team', { letter: teamLook(index).letter }),
  }));

  const chosen =
    teamIds.length > 1 ? [{ value: several, label: rows('chosen', { count: teamIds.length }) }] : [];

  return (
    <FormDialog form={form} onClose={onClose} title={t('title')} description={t('lead')} action={t('action')}>
      <Select
        label={t('to')}
        {...form.field('to')}
        options={[{ value: everyone, label: t('everyone') }, ...chosen, ...teams]}
      />
      <TextArea label={t('text')} {...form.field('text')} rows={3} limit={limits.nudge} />
      <div className="flex flex-wrap gap-2">
        {usual.map((one) => (
          <Button
            key={one}
            kind="secondary"
            size="small"
            onClick={() => form.put({ text: t(`usual.${one}`) })}
          >
            {t(`usual.${one}`)}
          </Button>
        ))}
      </div>
    </FormDialog>
  );
}

function firstOf(teamIds: readonly string[]): string {
  const [only = everyone] = teamIds;
  return teamIds.length > 1 ? several : only;
}
