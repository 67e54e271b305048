'use client';

import { useTranslations } from 'use-intl';
import type { PreRead } from '@/wire/expected';
import { RoleMark } from '../../_ui/role-mark';

type RoleTold = PreRead['roles'][number];

/** The company, and one's role or, while it isn't dealt, all of them. */
export function RoleParts({ preRead: { scenario, roles, me } }: { preRead: PreRead }) {
  const t = useTranslations('expected.page');
  const common = useTranslations('common');
  const mine = roles.find(({ role }) => role === me?.role);
  const nameOf = ({ role, name }: RoleTold) => name ?? common(`role.${role}`);
  return (
    <>
      <section aria-labelledby="company">
        <h2 id="company" className="text-lg">
          {t('companyLabel')}
        </h2>
        <Paragraphs text={scenario.company} />
      </section>
      {mine ? (
        <section aria-labelledby="role">
          <h2 id="role" className="flex items-center gap-2 text-lg">
            <RoleMark role={mine.role} />
            {t('roleLabel', { role: nameOf(mine) })}
          </h2>
          <RoleText told={mine} />
        </section>
      ) : (
        <section aria-labelledby="roles">
          <h2 id="roles" className="text-lg">
            {t('rolesLabel')}
          </h2>
          <p className="mt-1 text-sm text-muted">{t('noRole')}</p>
          <div className="mt-2 divide-y divide-line border-y border-line">
            {roles.map((told) => (
              <details key={told.role} className="py-2">
                <summary className="min-h-11 cursor-pointer content-center font-medium">
                  {nameOf(told)}
                </summary>
                <RoleText told={told} />
              </details>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function RoleText({ told: { role, card, watch, more } }: { told: RoleTold }) {
  const t = useTranslations('expected.page');
  const roles = useTranslations('roles');
  return (
    <>
      {more !== null && <Paragraphs text={more} />}
      <Paragraphs text={card} />
      <h3 className="kicker mt-4">{t('powers')}</h3>
      <p className="mt-1">{roles(`power.${role}`)}</p>
      <h3 className="kicker mt-4">{t('watch')}</h3>
      <Paragraphs text={watch} />
    </>
  );
}

function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n+/)
    .filter((one) => one.trim() !== '')
    .map((one) => (
      <p key={one} className="mt-2 max-w-measure text-pretty">
        {one}
      </p>
    ));
}
