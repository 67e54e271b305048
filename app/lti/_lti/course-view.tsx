'use client';

import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Course, CoursePerson } from '@/wire/lti';
import { askInJson } from '../../_ask/ask-server';
import { Cell, Head, RowHead, Table } from '../../_debrief/table';
import { ButtonLink } from '../../_ui/button';
import { ErrorState } from '../../_ui/error-state';
import { GuestSkeleton } from '../../_ui/guest-screen';
import { courseIn } from './answers';
import { useLtiProblem } from './use-lti-problem';

/** For the course's instructor: who has played, and how it went. */
export function CourseView({ ticket }: { ticket: string }) {
  const t = useTranslations('lti');
  const inWords = useLtiProblem();
  const [found, setFound] = useState<{ course: Course } | { code: string }>();
  useEffect(() => {
    let gone = false;
    void askInJson('/api/lti/course', 'POST', { ticket }).then((answer) => {
      if (!gone) setFound(answer.ok ? { course: courseIn(answer.body) } : { code: answer.code });
    });
    return () => {
      gone = true;
    };
  }, [ticket]);
  if (!found) return <GuestSkeleton label={t('opening')} />;
  if ('code' in found) return <ErrorState title={t('problem.title')}>{inWords(found.code)}</ErrorState>;
  return <CoursePart course={found.course} />;
}

function CoursePart({ course }: { course: Course }) {
  const t = useTranslations('lti.course');
  const { title, begun, ended, members, worksCouncil, people, linkToken } = course;
  return (
    <>
      <div>
        <p className="kicker">{t('lead')}</p>
        <h1 className="mt-1 text-2xl text-balance">{title}</h1>
        <p className="mt-2 text-sm text-muted">
          {t('counts', { begun, ended })} {members === null ? t('silent') : t('of', { members })}
        </p>
        {worksCouncil && <p className="mt-2 text-sm text-muted">{t('worksCouncil')}</p>}
      </div>
      {people && (people.length === 0 ? <p className="text-sm">{t('none')}</p> : <People people={people} />)}
      <ButtonLink kind="secondary" href={`/homework#${linkToken}`} className="self-start">
        {t('tryIt')}
      </ButtonLink>
    </>
  );
}

function People({ people }: { people: readonly CoursePerson[] }) {
  const t = useTranslations('lti.course');
  const format = useFormatter();
  return (
    <div>
      <Table caption={t('lead')} quiet>
        <thead>
          <tr>
            <Head>{t('name')}</Head>
            <Head number>{t('tries')}</Head>
            <Head number>{t('best')}</Head>
            <Head>{t('state')}</Head>
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, tries, best, underway }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list comes once, and a platform may send no names
            <tr key={index}>
              <RowHead>{name ?? t('nameless', { number: index + 1 })}</RowHead>
              <Cell number>{format.number(tries)}</Cell>
              <Cell number>{best === null ? '–' : format.number(Math.round(best))}</Cell>
              <Cell className="text-muted">{t(underway ? 'playing' : tries > 0 ? 'played' : 'notYet')}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-2 text-xs text-muted">{t('scale')}</p>
    </div>
  );
}
