'use client';

import { useTranslations } from 'use-intl';
import { Cell, Head, RowHead, Table } from '@/app/_debrief/table';
import { teamLook } from '@/look/team-look';
import type { ListRead } from './list-read';
import type { ListedWorkshop } from './players-context';
import { useListProblem } from './use-players';

interface PreviewProps {
  read: ListRead;
  workshop: ListedWorkshop;
}

/** What was read, line by line, before any of it is kept; what needs somebody stands first. */
export function Preview({ read: { lines, leftOut }, workshop }: PreviewProps) {
  const t = useTranslations('expected');
  const bad = lines.filter(({ problem }) => problem !== null);
  const good = lines.filter(({ problem }) => problem === null);
  return (
    <section aria-label={t('import.found')}>
      <p className="text-sm">{t('import.good', { count: good.length })}</p>
      {bad.length > 0 && <p className="text-sm text-danger">{t('import.bad', { count: bad.length })}</p>}
      {leftOut.length > 0 && (
        <p className="text-sm text-muted">{t('import.leftOut', { columns: leftOut.join(', ') })}</p>
      )}
      <Table caption={t('import.found')} quiet>
        <thead>
          <tr>
            <Head>{t('table.name')}</Head>
            <Head>{t('import.state')}</Head>
            <Head>{t('table.team')}</Head>
            <Head>{t('table.role')}</Head>
            <Head>{t('table.group')}</Head>
            <Head>{t('table.email')}</Head>
          </tr>
        </thead>
        <tbody>
          {[...bad, ...good].map((line) => (
            <Line key={line.line} line={line} workshop={workshop} />
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function Line({ line, workshop }: { line: ListRead['lines'][number]; workshop: ListedWorkshop }) {
  const t = useTranslations('expected');
  const common = useTranslations('common');
  const problemWords = useListProblem();
  const { name, team, role, group, email, problem, said } = line;
  return (
    <tr>
      <RowHead className="max-w-30 wrap-anywhere sm:max-w-56">
        {name || t('import.line', { line: line.line })}
      </RowHead>
      <Cell className="max-w-48 whitespace-normal sm:max-w-80">
        {problem === null ? (
          t('import.ok')
        ) : (
          <span className="text-danger">
            {t('import.line', { line: line.line })}: {problemWords(problem, said)}
          </span>
        )}
      </Cell>
      <Cell>{team === null ? t('table.anyTeam') : common('team', { letter: teamLook(team).letter })}</Cell>
      <Cell>{workshop.roles.find((one) => one.role === role)?.name ?? t('table.noRole')}</Cell>
      <Cell className="max-w-40 wrap-anywhere">{group ?? '–'}</Cell>
      <Cell className="max-w-56 wrap-anywhere">{email ?? '–'}</Cell>
    </tr>
  );
}
