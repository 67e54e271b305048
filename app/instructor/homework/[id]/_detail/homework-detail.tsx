'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { isolated } from '@/app/_ui/isolated';
import { Toasts } from '@/app/_ui/toast';
import { useNow } from '@/app/_ui/use-now';
import { useFreshPage } from '@/app/instructor/_frame/use-fresh-page';
import type { HomeworkItem, HomeworkProgress } from '@/wire/homework';
import { stageAt, stageTones } from '../../_homework/stage';
import { zoned } from '../../_homework/zoned';
import { HomeworkActions } from './homework-actions';
import { HomeworkLink } from './homework-link';
import { PeopleTable } from './people-table';
import { ProgressFigures } from './progress-figures';

interface HomeworkDetailProps {
  homework: HomeworkItem;
  progress: HomeworkProgress;
  /** Its title. */
  scenario: string;
  /** The link for the group. */
  address: string;
  groups: readonly string[];
}

/** How often the page asks who has played since, in ms. */
const everyMs = 15_000;

export function HomeworkDetail({ homework, progress, scenario, address, groups }: HomeworkDetailProps) {
  const t = useTranslations('homework');
  useFreshPage(everyMs);
  return (
    <Toasts>
      <Head homework={homework} scenario={scenario} />
      <HomeworkActions homework={homework} people={progress.begun} groups={groups} />
      <HomeworkLink address={address} />
      <section aria-label={t('detail.table')} className="mt-8">
        <ProgressFigures progress={progress} />
        {progress.people ? (
          <PeopleTable people={progress.people} timeZone={homework.timeZone} />
        ) : (
          <p className="mt-4 text-muted">{t('detail.counts')}</p>
        )}
        <p className="mt-4 text-xs text-muted">{t('detail.scale')}</p>
      </section>
    </Toasts>
  );
}

function Head({ homework, scenario }: Pick<HomeworkDetailProps, 'homework' | 'scenario'>) {
  const t = useTranslations('homework');
  const format = useFormatter();
  const { deadline, timeZone, tries, pace, group, title } = homework;
  const stage = useNow((now) => stageAt(homework, now), stageAt(homework, homework.createdAt));
  const facts = [
    t('detail.facts', { scenario }),
    group !== null && t('detail.group', { name: isolated(group) }),
    deadline === null
      ? t('page.noDeadline')
      : t('page.deadline', {
          date: format.dateTime(new Date(deadline), zoned(timeZone)),
          zone: timeZone.replaceAll('_', ' '),
        }),
    tries === null ? t('form.triesAny') : t('form.triesOf', { count: tries }),
    pace !== null && t(`page.pace.${pace}`),
  ];
  return (
    <div>
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="text-2xl">{title}</h1>
        <Badge tone={stageTones[stage]}>{t(`list.stage.${stage}`)}</Badge>
      </div>
      <p className="mt-2 text-sm text-muted">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  );
}
