'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { isolated } from '@/app/_ui/isolated';
import { teamLook } from '@/look/team-look';
import type { OwnRound } from '@/server/privacy/own-data';

/** One round: who one was in it, every entry of the log in words, and what one wrote beside it. */
export function OwnRoundPart({ round, zone }: { round: OwnRound; zone: { timeZone?: string } }) {
  const t = useTranslations('privacy.own');
  const words = useTranslations('common');
  const format = useFormatter();
  const { title, startedAt, name, team, roles, acts } = round;
  const date =
    startedAt === null
      ? t('notPlayed')
      : format.dateTime(new Date(startedAt), { dateStyle: 'medium', ...zone });
  return (
    <section className="border-t border-line pt-6">
      <h2 className="text-lg">{t('round', { title, date })}</h2>
      <ul className="mt-2 flex flex-col gap-1">
        <li>{t('called', { name: isolated(name) })}</li>
        {team !== null && <li>{t('team', { letter: teamLook(team).letter })}</li>}
        {roles.length > 0 && (
          <li>
            {t('roles', { roles: roles.map((one) => one.name ?? words(`role.${one.role}`)).join(', ') })}
          </li>
        )}
        <Annotations round={round} />
      </ul>
      <h3 className="mt-4 font-semibold">{t('entries', { count: acts.length })}</h3>
      <ol className="mt-2 divide-y divide-line rounded-md border border-line bg-surface text-sm">
        {acts.map(({ what, at, detail }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries never change places
          <li key={i} className="flex gap-3 px-3 py-2">
            <time className="figures w-22 shrink-0 whitespace-nowrap text-xs leading-5 text-muted">
              {format.dateTime(new Date(at), { timeStyle: 'medium', ...zone })}
            </time>
            <p className="min-w-0 break-words">
              {t(`act.${what}`)}
              {detail && <span className="font-medium">: {detail}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Of the survey, in its order. */
const questions = ['useful', 'real', 'heard', 'ready'] as const;

function Annotations({ round: { survey, cards, certificate } }: { round: OwnRound }) {
  const t = useTranslations('privacy.own');
  const marks = questions.flatMap((question) => {
    const mark = survey?.[question];
    return typeof mark === 'number' ? [t('surveyMark', { question: t(`mark.${question}`), mark })] : [];
  });
  const own = survey?.words;
  return (
    <>
      {survey && (
        <li>
          {t('survey')}: {marks.join(', ')}
        </li>
      )}
      {typeof own === 'string' && own !== '' && (
        <li>
          {t('surveyWords')}: {own}
        </li>
      )}
      {cards.length > 0 && (
        <li>
          {t('cards')}: {cards.join(' · ')}
        </li>
      )}
      {certificate && (
        <li>
          {certificate.name === null
            ? t('certificateNoName', { code: certificate.code })
            : t('certificate', { code: certificate.code, name: certificate.name })}
        </li>
      )}
    </>
  );
}
