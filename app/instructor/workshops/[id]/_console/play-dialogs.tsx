'use client';

import { useTranslations } from 'use-intl';
import { GradingBoard } from '@/app/_grading/grading-board';
import { Confirm } from '@/app/_ui/confirm';
import { Dialog } from '@/app/_ui/dialog';
import { LanguageSwitch } from '@/app/_ui/language-switch';
import { ConsoleKeys } from './bar/console-keys';
import { useConsole } from './console-context';
import { JoinPanel } from './join/join-panel';
import { CodesDrawer } from './join/seat-codes';
import { Nudge } from './people/nudge';
import type { OpenDialog, PlayDialog } from './play-dialog';
import { PlaySettings } from './play-settings';
import { PostAs } from './post/post-as';
import { RewindDialog } from './rewind/rewind-dialog';
import { StaffDrawer } from './staff/staff-button';
import { openVotes, playedTeams } from './stage/open-votes';
import { useOrder } from './use-order';

interface PlayDialogsProps {
  dialog: PlayDialog | undefined;
  onDialog: OpenDialog;
}

export function PlayDialogs({ dialog, onDialog }: PlayDialogsProps) {
  const t = useTranslations('instructor');
  const g = useTranslations('grading');
  const common = useTranslations('common');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const close = () => onDialog(undefined);
  const { decisions, missing } = openVotes(view.teams);
  return (
    <>
      {dialog === 'post' && <PostAs onClose={close} />}
      {dialog === 'nudge' && <Nudge onClose={close} />}
      {dialog === 'back' && <RewindDialog onClose={close} />}
      <Dialog open={dialog === 'settings'} onClose={close} title={t('keys.settings')} place="side">
        <div className="mt-4 flex flex-col gap-3">
          <PlaySettings />
          <div className="flex items-center justify-between gap-4 border-t border-line pt-3">
            <span className="text-sm font-medium">{common('language.label')}</span>
            <LanguageSwitch />
          </div>
        </div>
      </Dialog>
      <StaffDrawer open={dialog === 'staff'} onClose={close} />
      <CodesDrawer open={dialog === 'codes'} onClose={close} />
      <Dialog open={dialog === 'join'} onClose={close} title={t('console.join')} place="side">
        <JoinPanel />
      </Dialog>
      <Dialog
        open={dialog === 'grade'}
        onClose={close}
        title={g('title')}
        description={g('lead')}
        place="full"
      >
        <div className="mt-4">
          <GradingBoard teams={playedTeams(view.teams)} leads />
        </div>
      </Dialog>
      <Dialog open={dialog === 'help'} onClose={close} title={t('keys.title')} description={t('keys.lead')}>
        <ConsoleKeys />
      </Dialog>
      <Confirm
        open={dialog === 'end'}
        onClose={close}
        title={t('end.title')}
        action={t('end.action')}
        danger
        busy={busy}
        onConfirm={() => void order({ type: 'end' }).then(close)}
      >
        {t('end.text')}
      </Confirm>
      <Confirm
        open={dialog === 'calm'}
        onClose={close}
        title={t('calm.title')}
        action={t('calm.action')}
        busy={busy}
        onConfirm={() => void order({ type: 'pause', blank: true }).then(close)}
      >
        {t('calm.text')}
      </Confirm>
      <Confirm
        open={dialog === 'close'}
        onClose={close}
        title={t('stage.close')}
        action={t('stage.close')}
        busy={busy}
        onConfirm={() => void order({ type: 'close-decisions' }).then(close)}
      >
        {t('stage.closeEffect', { teams: decisions, missing })}
      </Confirm>
    </>
  );
}
