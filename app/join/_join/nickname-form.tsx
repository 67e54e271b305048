'use client';

import { Dices } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { limits } from '@/engine/vocabulary';
import type { SeatGrant, WorkshopCard } from '@/wire/answers';
import type { Refusal } from '@/wire/refusals';
import { isAboutName } from '../../_forms/name-problem';
import type { Door, GuestLine } from '../../_live/guest';
import { forgetJoining, joiningId } from '../../_live/seats';
import { useRefusalWords } from '../../_live/use-refusal';
import { announce } from '../../_ui/announce';
import { Button } from '../../_ui/button';
import { IconButton } from '../../_ui/icon-button';
import { TextField } from '../../_ui/text-field';
import { textProblem } from '../../_ui/text-problem';
import { useForm } from '../../_ui/use-form';
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
  const reading = useReadingLanguage(workshop.languages);
  const problems = { missing: t('empty'), long: t('tooLong', { limit: String(limits.nickname) }) };
  const form = useForm({
    first: { nickname: '' },
    check: ({ nickname }) => ({ nickname: textProblem(nickname, limits.nickname, problems) }),
    send: async ({ nickname }) => {
      const name = nickname.trim();
      const { language } = reading;
      const request = { by: door, nickname: name, language, requestId: joiningId(workshop.id) };
      const answer: SeatGrant | Refusal = await (await line()).join(request);
      if (answer.ok || answer.code === 'seat-removed') forgetJoining(workshop.id);
      if (!answer.ok) return isAboutName(answer) ? { nickname: inWords(answer) } : { form: inWords(answer) };
      onSeat(answer, name, language);
      return 'leaving';
    },
  });
  function roll() {
    const name = rollNickname(locale);
    form.put({ nickname: name });
    announce(t('rolled', { name }));
  }

  return (
    <form {...form.props} className="flex flex-col gap-5">
      <TextField
        label={t('label')}
        hint={t('hint')}
        {...form.field('nickname')}
        limit={limits.nickname}
        autoComplete="nickname"
        autoCapitalize="words"
        enterKeyHint="go"
        action={<IconButton icon={Dices} label={t('dice')} onClick={roll} />}
      />
      <ReadingLanguage languages={workshop.languages} reading={reading} />
      {form.problem && (
        <p role="alert" className="text-sm text-danger">
          {form.problem}
        </p>
      )}
      <Button type="submit" size="large" busy={form.busy}>
        {t('submit')}
      </Button>
      <PrivacyWords workshop={workshop} />
    </form>
  );
}
