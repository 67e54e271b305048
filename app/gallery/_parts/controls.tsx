'use client';

import { Bell, Dices, Pause } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../_ui/badge';
import { Button } from '../../_ui/button';
import { IconButton } from '../../_ui/icon-button';
import { KeyHint } from '../../_ui/key-hint';
import { PinField } from '../../_ui/pin-field';
import { SegmentedControl } from '../../_ui/segmented-control';
import { Select } from '../../_ui/select';
import { Switch } from '../../_ui/switch';
import { TextArea } from '../../_ui/text-area';
import { TextField } from '../../_ui/text-field';

export function Controls() {
  return (
    <div className="flex flex-col gap-8">
      <Buttons />
      <Fields />
    </div>
  );
}

function Buttons() {
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Button>Send the holding statement</Button>
        <Button kind="secondary">Give ten more seconds</Button>
        <Button kind="quiet">Skip</Button>
        <Button kind="danger">End the round</Button>
        <Button busy>Sending…</Button>
        <Button disabled>Start the round</Button>
        <IconButton icon={Pause} label="Pause" />
        <IconButton icon={Bell} label="Announcements" aria-pressed />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button size="large">Vote for this</Button>
        <Button size="small" kind="secondary">
          Check this author
        </Button>
        <Badge>Rumour</Badge>
        <Badge tone="accent">Open</Badge>
        <Badge tone="good">Confirmed</Badge>
        <Badge tone="warn">Likely</Badge>
        <Badge tone="danger">Contradicted</Badge>
        <span className="inline-flex items-center gap-1 text-sm text-muted">
          <KeyHint keys="Space" /> pause
        </span>
      </div>
    </div>
  );
}

function Fields() {
  const [pin, setPin] = useState('48201937');
  const [name, setName] = useState('Mara');
  const [wrong, setWrong] = useState('admin');
  const [words, setWords] = useState(
    'We know that a passenger was hurt on our flight tonight. We are speaking to him.',
  );
  const [tempo, setTempo] = useState<'calm' | 'real' | 'hard'>('real');
  const [view, setView] = useState<'all' | 'press' | 'staff'>('all');
  const [loud, setLoud] = useState(true);
  return (
    <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
      <PinField value={pin} onValueChange={setPin} />
      <PinField
        value="4820"
        onValueChange={setPin}
        error="No workshop has this PIN. Check the digits on the screen."
      />
      <TextField
        label="Nickname"
        hint="Your team sees it"
        limit={20}
        value={name}
        onValueChange={setName}
        action={<IconButton icon={Dices} label="Suggest a name" />}
      />
      <TextField
        label="Nickname"
        limit={20}
        value={wrong}
        onValueChange={setWrong}
        error="This name is taken by the room. Try another one."
      />
      <TextArea label="What do you say?" limit={240} optional value={words} onValueChange={setWords} />
      <div className="flex flex-col gap-4">
        <Select
          label="Tempo"
          value={tempo}
          onValueChange={setTempo}
          options={[
            { value: 'calm', label: 'Calm: half as much again' },
            { value: 'real', label: 'Real' },
            { value: 'hard', label: 'Hard: a quarter less' },
          ]}
        />
        <Switch
          label="Sound"
          hint="A short tone when a decision opens"
          checked={loud}
          onCheckedChange={setLoud}
        />
        <SegmentedControl
          label="Filter"
          value={view}
          onValueChange={setView}
          options={[
            { value: 'all', label: 'All' },
            { value: 'press', label: 'Press' },
            { value: 'staff', label: 'Staff' },
          ]}
        />
      </div>
    </div>
  );
}
