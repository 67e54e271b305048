import type { Debrief } from '@/engine/debrief/types';
import type { Block } from '../../pdf/document';
import { plain, type Reader, strong } from '../../reader';

/** What happened between the decisions: care for single people, and facts that only one person had. */
export function desk({ t, team, figures }: Reader, { teams }: Debrief): Block[] {
  const of = (part: number, whole: number) => plain(t('debrief.desk.of', { part, whole }));
  const column = (key: 'answered' | 'fit' | 'wait' | 'shared' | 'inTime') => ({
    head: t(`debrief.desk.${key}`),
    share: 1,
    align: 'right' as const,
  });
  return [
    { block: 'heading', level: 1, text: t('debrief.desk.title') },
    { block: 'text', text: t('debrief.desk.lead'), tone: 'small' },
    {
      block: 'table',
      caption: t('debrief.desk.title'),
      columns: [
        { head: t('debrief.desk.team'), share: 1 },
        ...(['answered', 'fit', 'wait', 'shared', 'inTime'] as const).map(column),
      ],
      rows: teams.map(({ index, desk: done, intel }) => [
        strong(team(index)),
        of(done.answered, done.arrived),
        plain(figures.signed(done.fit, 2)),
        plain(t('debrief.desk.seconds', { value: figures.plain(done.medianWaitSeconds) })),
        of(intel.shared, intel.held),
        of(intel.usedInTime, intel.held),
      ]),
    },
  ];
}
