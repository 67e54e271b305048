'use client';

import { EllipsisVertical, Inbox, MessagesSquare, Newspaper, Users } from 'lucide-react';
import { useState } from 'react';
import { BottomSheet } from '../../_ui/bottom-sheet';
import { Button } from '../../_ui/button';
import { Confirm } from '../../_ui/confirm';
import { Countdown } from '../../_ui/countdown';
import { Dialog } from '../../_ui/dialog';
import { IconButton } from '../../_ui/icon-button';
import { KeyHint } from '../../_ui/key-hint';
import { Menu } from '../../_ui/menu';
import { Tabs } from '../../_ui/tabs';
import { toast } from '../../_ui/toast';
import { Tooltip } from '../../_ui/tooltip';
import { useDeadline } from './use-deadline';

type Open = 'sheet' | 'dialog' | 'side' | 'confirm';
type Place = 'feed' | 'desk' | 'intel' | 'team';

export function Overlays() {
  const [open, setOpen] = useState<Open>();
  const [tab, setTab] = useState<Place>('feed');
  const closesAt = useDeadline(74);
  const close = () => setOpen(undefined);
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap gap-3">
        <Button kind="secondary" onClick={() => setOpen('sheet')}>
          Open the sheet
        </Button>
        <Button kind="secondary" onClick={() => setOpen('dialog')}>
          Open a dialog
        </Button>
        <Button kind="secondary" onClick={() => setOpen('side')}>
          Open the side
        </Button>
        <Button kind="danger" onClick={() => setOpen('confirm')}>
          End the round
        </Button>
        <Button
          kind="quiet"
          onClick={() => toast('Ten more seconds for Night desk', 'Everybody else goes on.')}
        >
          Toast
        </Button>
        <Tooltip tip="Nobody sees who asked for it">
          <Button kind="quiet">More time</Button>
        </Tooltip>
        <Menu
          trigger={<IconButton icon={EllipsisVertical} label="More" />}
          groups={[
            [
              { label: 'Move to another team', onSelect: () => toast('Moved') },
              { label: 'Rename', keys: <KeyHint keys="R" />, onSelect: () => toast('Renamed') },
            ],
            [{ label: 'Remove', danger: true, onSelect: () => setOpen('confirm') }],
          ]}
        />
      </div>
      <div className="flex h-72 max-w-sm flex-col overflow-hidden rounded-md border border-line">
        <Tabs
          label="War room"
          place="bottom"
          value={tab}
          onValueChange={setTab}
          tabs={[
            {
              value: 'feed',
              label: 'Feed',
              icon: <Newspaper />,
              unread: 12,
              panel: <p className="p-4">Feed</p>,
            },
            {
              value: 'desk',
              label: 'Desk',
              icon: <Inbox />,
              unread: 3,
              panel: <p className="p-4">Desk</p>,
            },
            {
              value: 'intel',
              label: 'Intel',
              icon: <Users />,
              panel: <p className="p-4">Intel</p>,
            },
            {
              value: 'team',
              label: 'Team',
              icon: <MessagesSquare />,
              unread: 140,
              panel: <p className="p-4">Team</p>,
            },
          ]}
        />
      </div>
      <BottomSheet
        open={open === 'sheet'}
        onOpenChange={close}
        takesFocus
        title="The video has two million views. What do you say tonight?"
        header={<Countdown closesAt={closesAt} totalSeconds={150} />}
        footer={
          <Button size="large" className="w-full" onClick={close}>
            Vote for this
          </Button>
        }
      >
        Options stand here.
      </BottomSheet>
      <Dialog
        open={open === 'dialog' || open === 'side'}
        onClose={close}
        place={open === 'side' ? 'side' : 'centre'}
        title="Share this with the team?"
        description="Everybody in Night desk will see it at once. It cannot be taken back."
        footer={<Button onClick={close}>Share with the team</Button>}
      />
      <Confirm
        open={open === 'confirm'}
        onClose={close}
        title="End the round for everyone?"
        action="End the round"
        danger
        onConfirm={close}
      >
        All eight teams stop where they are, and the debrief opens on every screen.
      </Confirm>
    </div>
  );
}
