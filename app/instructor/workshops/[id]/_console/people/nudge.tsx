'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Select } from '@/app/_ui/select';
import { TextArea } from '@/app/_ui/text-area';
import { fitsIn } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import { teamLook } from '@/look/team-look';
import { useConsole } from '../console-context';
import { playedTeams } from '../stage/open-votes';
import { useOrder } from '../use-order';

const everyone = 'everyone';
const usual = ['two', 'share', 'facts'] as const;

interface NudgeProps {
  /** Who is written to at first; everyone when left out. */
  teamId?: string | undefined;
  onClose: () => void;
}

/** A quiet word to one team or all. Nobody else sees it. */
export function Nudge({ teamId = everyone, onClose }: NudgeProps) {
  const t = useTranslations('steps.nudge');
  const name = useTranslations('common');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const [to, setTo] = useState(teamId);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const problem = problemOf(text);
  const teams = playedTeams(view.teams).map(({ id, index }) => ({
    value: id,
    label: name('team', { letter: teamLook(index).letter }),
  }));

  async function send() {
    setTried(true);
    if (problem) return;
    const whom = to === everyone ? {} : { teamIds: [to] };
    if (await order({ type: 'nudge', text: text.trim(), ...whom }, t('done'))) onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('title')}
      description={t('lead')}
      footer={
        <Button busy={busy} onClick={() => void send()}>
          {t('action')}
        </Button>
      }
    >
      <div className="mt-4 flex flex-col gap-3">
        <Select
          label={t('to')}
          value={to}
          options={[{ value: everyone, label: t('everyone') }, ...teams]}
          onValueChange={setTo}
        />
        <TextArea
          label={t('text')}
          value={text}
          onValueChange={setText}
          rows={3}
          limit={limits.nudge}
          error={tried && problem ? t(problem) : undefined}
        />
        <div className="flex flex-wrap gap-2">
          {usual.map((one) => (
            <Button key={one} kind="secondary" size="small" onClick={() => setText(t(`usual.${one}`))}>
              {t(`usual.${one}`)}
            </Button>
          ))}
        </div>
      </div>
    </Dialog>
  );
}

function problemOf(text: string): 'missing' | 'long' | undefined {
  if (text.trim() === '') return 'missing';
  return fitsIn(text.trim(), limits.nudge) ? undefined : 'long';
}
