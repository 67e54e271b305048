'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { isolated } from '@/app/_ui/isolated';
import { limits } from '@/engine/vocabulary';
import type { HomeworkCard } from '@/wire/homework';
import { isAboutName } from '../../_forms/name-problem';
import type { GuestLine } from '../../_live/guest';
import { practicePace } from '../../_live/practice-pace';
import { keepSeat } from '../../_live/seats';
import { useRefusalWords } from '../../_live/use-refusal';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';
import { textProblem } from '../../_ui/text-problem';
import { useForm } from '../../_ui/use-form';
import { ReadingLanguage, useReadingLanguage } from '../../join/_join/reading-language';

interface BeginProps {
  card: HomeworkCard;
  token: string;
  deviceKey: string;
  line: () => GuestLine;
}

/** The way into the next try, or why there is none. */
export function Begin({ card, token, deviceKey, line }: BeginProps) {
  const t = useTranslations('homework.page');
  const { scenario, stage, tries, me } = card;
  const used = me?.tries.length ?? 0;
  const isOut = tries !== null && used >= tries;
  if (!scenario) return null;
  if (!me?.underway && (stage !== 'open' || isOut)) {
    return (
      <p role="status" className="rounded-md border border-line bg-surface p-4">
        <strong className="font-semibold">{t(stage === 'open' ? 'none' : stage)}</strong>{' '}
        {used > 0 && t('stays')}
      </p>
    );
  }
  return <BeginForm card={card} scenario={scenario} token={token} deviceKey={deviceKey} line={line} />;
}

type FormProps = BeginProps & { scenario: NonNullable<HomeworkCard['scenario']> };

function BeginForm({ card, scenario, token, deviceKey, line }: FormProps) {
  const t = useTranslations('homework.page');
  const inWords = useRefusalWords();
  const router = useRouter();
  const { me, worksCouncil } = card;
  const isAsked = me === null && !worksCouncil;
  const reading = useReadingLanguage(scenario.languages);
  const problems = { missing: t('nameMissing'), long: t('nameTooLong', { limit: String(limits.nickname) }) };
  const form = useForm({
    first: { name: '' },
    check: ({ name }) => ({ name: isAsked ? textProblem(name, limits.nickname, problems) : undefined }),
    send: async ({ name }) => {
      const { language } = reading;
      const pace = card.pace ?? practicePace();
      const answer = await line().beginHomework({ token, key: deviceKey, name: name.trim(), language, pace });
      if (!answer.ok)
        return isAsked && isAboutName(answer) ? { name: inWords(answer) } : { form: inWords(answer) };
      const { seatId, seatCode, title } = answer;
      const door = { practice: answer.scenario, homework: token };
      const seat = { seatId, token: answer.token, seatCode, language, title, door };
      keepSeat({ ...seat, nickname: '', keptAt: Date.now() });
      router.push('/play');
      return 'leaving';
    },
  });
  const minutes = Math.round(scenario.minutes);
  return (
    <form {...form.props} className="flex flex-col gap-4">
      {isAsked && (
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          {...form.field('name')}
          limit={limits.nickname}
          autoComplete="name"
          enterKeyHint="go"
        />
      )}
      {me?.name && <p className="text-sm text-muted">{t('as', { name: isolated(me.name) })}</p>}
      {!me?.underway && <ReadingLanguage languages={scenario.languages} reading={reading} />}
      {form.problem && (
        <p role="alert" className="text-sm text-danger">
          {form.problem}
        </p>
      )}
      <Button type="submit" size="large" busy={form.busy}>
        {me?.underway ? t('goOn') : t(me && me.tries.length > 0 ? 'again' : 'play', { minutes })}
      </Button>
      <PrivacyLine card={card} />
    </form>
  );
}

function PrivacyLine({ card: { worksCouncil, retentionDays } }: { card: HomeworkCard }) {
  const t = useTranslations('homework.page');
  return (
    <p className="text-xs text-pretty text-muted">
      {t('counts')} {worksCouncil ? t('privacyCounts') : t('privacy', { days: retentionDays })}{' '}
      <a
        href="/privacy"
        target="_blank"
        rel="noreferrer"
        className="text-accent underline underline-offset-2"
      >
        {t('more')}
      </a>
    </p>
  );
}
