'use client';

import { Dices } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { countSigns } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import type { SeatGrant, WorkshopCard } from '@/wire/answers';
import type { Refusal } from '@/wire/refusals';
import type { Door, GuestLine } from '../../_live/guest';
import { forgetJoining, joiningId } from '../../_live/seats';
import { useRefusalWords } from '../../_live/use-refusal';
import { announce } from '../../_ui/announce';
import { Button } from '../../_ui/button';
import { IconButton } from '../../_ui/icon-button';
import { TextField } from '../../_ui/text-field';
import { rollNickname } from './nicknames';
import { PrivacyWords } from './privacy-words';
import { ReadingLanguage, useReadingLanguage } from './reading-language';

interface NicknameFormProps {
  door: Door;
  workshop: WorkshopCard;
  line: () => Promise<GuestLine>;
  onSeat: (grant: SeatGrant, nickname: string, language: string) => void;
}

export function NicknameForm({ door, workshop, line, onSeat }: NicknameFormProps) {
  const t = useTranslations('join.name');
  const inWords = useRefusalWords();
  const locale = useLocale();
  const [nickname, setNickname] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const reading = useReadingLanguage(workshop.languages);

  async function takeSeat(event: FormEvent) {
    event.preventDefault();
    const name = nickname.trim();
    const length = countSigns(name);
    if (length === 0) return setProblem(t('empty'));
    if (length > limits.nickname) return setProblem(t('tooLong', { limit: String(limits.nickname) }));
    setBusy(true);
    const { language } = reading;
    const request = { by: door, nickname: name, language, requestId: joiningId(workshop.id) };
    const answer: SeatGrant | Refusal = await (await line()).join(request);
    if (answer.ok || answer.code === 'seat-removed') forgetJoining(workshop.id);
    if (answer.ok) return onSeat(answer, name, language);
    setBusy(false);
    setProblem(inWords(answer));
  }
  function write(name: string) {
    setNickname(name);
    setProblem(undefined);
  }
  function roll() {
    const name = rollNickname(locale);
    write(name);
    announce(t('rolled', { name }));
  }

  return (
    <form onSubmit={(event) => void takeSeat(event)} noValidate className="flex flex-col gap-5">
      <TextField
        label={t('label')}
        hint={t('hint')}
        error={problem}
        value={nickname}
        onValueChange={write}
        limit={limits.nickname}
        autoComplete="nickname"
        autoCapitalize="words"
        enterKeyHint="go"
        action={<IconButton icon={Dices} label={t('dice')} onClick={roll} />}
      />
      <ReadingLanguage languages={workshop.languages} reading={reading} />
      <Button type="submit" size="large" busy={busy}>
        {t('submit')}
      </Button>
      <PrivacyWords workshop={workshop} />
    </form>
  );
}
