import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { auditLines, auditList } from '@/server/accounts/audit';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { auditActions } from '@/wire/audit-actions';
import type { AuditItem } from '@/wire/lists';
import { roleMay } from '@/wire/staff-roles';
import { PersonName } from '../../_ui/person-name';
import { getTranslations } from '../../_words/server';
import { PageFrame } from '../_frame/page-frame';
import { ToWorkshops } from '../_frame/to-workshops';
import { AuditFile, OwnTime } from './_audit/own-clock';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.audit');
  return { title: t('title') };
}

/** Who of the staff did what, newest first. */
export default async function AuditPage() {
  const person = await signedInInstructor(await headers());
  if (!person) redirect('/instructor/sign-in');
  if (!roleMay(person.role, 'read-audit')) redirect('/instructor');
  const t = await getTranslations('people.audit');
  const lines = await auditList(pageContext().db, auditLines);
  return (
    <PageFrame person={person} start={<ToWorkshops />}>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1 className="text-2xl">{t('title')}</h1>
          <p className="mt-2 max-w-measure text-muted">{t('lead')}</p>
        </div>
        <AuditFile />
      </div>
      {lines.length === 0 ? <p className="mt-6 text-sm text-muted">{t('none')}</p> : <Lines lines={lines} />}
      {lines.length === auditLines && (
        <p className="mt-3 text-sm text-muted">{t('latest', { count: auditLines })}</p>
      )}
    </PageFrame>
  );
}

async function Lines({ lines }: { lines: readonly AuditItem[] }) {
  const t = await getTranslations('people.audit');
  return (
    <ul className="mt-6 divide-y divide-line border-y border-line">
      {lines.map(({ id, at, actor, action, subject }) => {
        const known = auditActions.find((one) => one === action);
        return (
          <li
            key={id}
            className="grid gap-x-4 gap-y-0.5 px-2 py-2.5 text-sm sm:grid-cols-[11rem_10rem_minmax(0,1fr)]"
          >
            <OwnTime at={at} />
            <PersonName name={actor} className="truncate font-medium" />
            <span className="min-w-0 break-words">
              {known ? t(`action.${known}`) : action}
              {subject && <span className="text-muted"> · {subject}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
