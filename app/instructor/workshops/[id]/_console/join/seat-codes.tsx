'use client';

import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { BarButton } from '@/app/_ui/bar-button';
import { Dialog } from '@/app/_ui/dialog';
import { PersonName } from '@/app/_ui/person-name';
import { TeamMark } from '@/app/_ui/team-mark';
import { TextField } from '@/app/_ui/text-field';
import type { SeatView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { nameOrder } from '@/words/name-order';
import { searchable } from '@/words/searchable';
import { useConsole } from '../console-context';

/** A way back in for people whose phone is gone. */
export function CodesButton() {
  const t = useTranslations('instructor.console');
  const [open, setOpen] = useState(false);
  return (
    <>
      <BarButton icon={KeyRound} label={t('codes')} onClick={() => setOpen(true)} />
      <CodesDrawer open={open} onClose={() => setOpen(false)} />
    </>
  );
}

export function CodesDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('instructor.codes');
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} description={t('text')} place="side">
      <Codes />
    </Dialog>
  );
}

function Codes() {
  const t = useTranslations('instructor.codes');
  const order = nameOrder(useLocale());
  const { view, workshop } = useConsole();
  const [words, setWords] = useState('');
  const seats = view.teams.flatMap(({ index, seats: own }) => own.map((seat) => ({ seat, index })));
  const found = seats
    .filter(({ seat }) => !seat.simulated && searchable(seat.nickname).includes(searchable(words.trim())))
    .sort((left, right) => order(left.seat.nickname, right.seat.nickname));
  if (seats.length === 0) return <p className="mt-4 text-muted">{t('empty')}</p>;
  return (
    <div className="mt-4">
      <TextField label={t('search')} value={words} onValueChange={setWords} />
      <ul className="divide-y divide-line">
        {found.map(({ seat, index }) => (
          <CodeLine key={seat.id} seat={seat} index={index} code={workshop.seatCodes[seat.id]} />
        ))}
      </ul>
    </div>
  );
}

function CodeLine({ seat, index, code }: { seat: SeatView; index: number; code: string | undefined }) {
  const t = useTranslations();
  return (
    <li className="flex min-h-10 items-center gap-3">
      <TeamMark index={index} label={t('common.team', { letter: teamLook(index).letter })} />
      <PersonName name={seat.nickname} className="min-w-0 flex-1 truncate" />
      <code translate="no" className="figures text-lg font-semibold select-all">
        <span className="sr-only">{t('instructor.codes.code', { name: seat.nickname })} </span>
        {code ?? '–'}
      </code>
    </li>
  );
}
