'use client';

import { Split } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DebriefWords } from '@/engine/debrief/types';
import { teamLook } from '@/look/team-look';
import { Button } from '../../_ui/button';
import { Dialog } from '../../_ui/dialog';
import { Select } from '../../_ui/select';
import { useReplays } from '../replays/replays-context';
import type { Tried } from './tried';
import { TryOut } from './try-out';

interface WhatIfButtonProps {
  /** Whose answers can be changed here. */
  tried: readonly Tried[];
  words: DebriefWords;
}

/** "What if we had ..." at a decision. Nothing where nobody can be asked, or nobody was. */
export function WhatIfButton({ tried, words }: WhatIfButtonProps) {
  const t = useTranslations();
  const [open, setOpen] = useState(false);
  const [teamId, setTeamId] = useState(tried[0]?.team.teamId);
  const replays = useReplays();
  const chosen = tried.find(({ team }) => team.teamId === teamId) ?? tried[0];
  if (replays === null || !chosen) return null;
  const { decisionId } = chosen.decision;
  const question = words.decisions[decisionId]?.question ?? decisionId;
  return (
    <>
      <Button
        kind="secondary"
        size="small"
        aria-label={t('debrief.whatIf.openFor', { question })}
        className="w-fit print:hidden"
        onClick={() => setOpen(true)}
      >
        <Split className="size-4" aria-hidden="true" />
        {t('debrief.whatIf.open')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        place="wide"
        title={t('debrief.whatIf.open')}
        description={question}
      >
        <div className="pt-4">
          {tried.length > 1 && (
            <div className="mb-4 w-40">
              <Select
                label={t('debrief.whatIf.team')}
                value={chosen.team.teamId}
                onValueChange={setTeamId}
                options={tried.map(({ team }) => ({
                  value: team.teamId,
                  label: t('common.team', { letter: teamLook(team.index).letter }),
                }))}
              />
            </div>
          )}
          <TryOut key={chosen.team.teamId} {...chosen} words={words} />
        </div>
      </Dialog>
    </>
  );
}
