'use client';

import { useState } from 'react';
import { StackedBar } from '../../_charts/stacked-bar';
import { Badge } from '../../_ui/badge';
import { Button } from '../../_ui/button';
import { ChoiceCard } from '../../_ui/choice-card';
import { Countdown } from '../../_ui/countdown';
import { Panel } from '../../_ui/panel';
import { QuorumRing } from '../../_ui/quorum-ring';
import { useDeadline } from './use-deadline';

const responses = [
  {
    id: 'hold',
    title: 'Say that you know, that you care, and when you will say more',
    tradeOff: 'Buys an hour; says nothing yet about who is to blame.',
  },
  {
    id: 'apologise',
    title: 'Apologise to the passenger, by name, without conditions',
    tradeOff: 'Customers calm down; the lawyers will hear it again in court.',
  },
  {
    id: 'explain',
    title: 'Explain the rules for overbooked flights',
    tradeOff: 'Correct, and it may sound as if the rules mattered more than he does.',
  },
] as const;

export function DecisionSample() {
  const [picked, setPicked] = useState('hold');
  const deadline = useDeadline(26);
  const later = useDeadline(190);
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <Panel
        title="Decision"
        actions={<QuorumRing votes={4} needed={6} />}
        footer={
          <div className="flex items-center justify-between gap-3">
            <span className="text-sm text-good">Vote saved ✓</span>
            <Button>Vote for this</Button>
          </div>
        }
      >
        <div className="mb-4 flex items-start justify-between gap-4">
          <p className="text-lg leading-snug font-semibold text-balance">
            The video has two million views. What do you say tonight?
          </p>
          <Countdown closesAt={deadline} totalSeconds={150} />
        </div>
        <fieldset className="flex flex-col gap-2">
          <legend className="sr-only">Responses</legend>
          {responses.map((response) => (
            <ChoiceCard
              key={response.id}
              name="gallery-response"
              title={response.title}
              detail={response.tradeOff}
              selected={picked === response.id}
              onSelect={() => setPicked(response.id)}
            />
          ))}
        </fieldset>
      </Panel>
      <Panel title="What the teams chose" actions={<Badge tone="accent">Live</Badge>}>
        <div className="flex flex-col gap-5">
          <Countdown closesAt={later} totalSeconds={240} />
          <Countdown closesAt={later} totalSeconds={240} frozenAtSeconds={40} />
          <StackedBar
            label="Votes of Night desk"
            parts={[
              { id: 'hold', label: 'Holding statement', value: 3, strong: true },
              { id: 'apologise', label: 'Full apology', value: 2 },
              { id: 'explain', label: 'Explain the rules', value: 1 },
            ]}
          />
        </div>
      </Panel>
    </div>
  );
}
