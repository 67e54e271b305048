import type { Debrief, TeamDebrief } from '@/engine/debrief/types';
import { groups as stakeholders } from '@/engine/vocabulary';
import type { Block } from '../../pdf/document';
import { effect, plain, type Reader, strong, toneOf } from '../../reader';
import { extremes, groupChanges } from '../../reading/group-changes';

/** Beyond this many teams the sentences stand with each team, and here only the figures. */
const mostSentences = 8;

export function outcome(reader: Reader, debrief: Debrief): Block[] {
  const { t } = reader;
  const sentences = debrief.teams.length <= mostSentences ? debrief.teams : [];
  return [
    { block: 'heading', level: 1, text: t('debrief.outcome.title') },
    ...(debrief.early ? [{ block: 'text' as const, text: t('debrief.outcome.early') }] : []),
    ...sentences.map((team): Block => ({ block: 'text', text: outcomeSentence(reader, team) })),
    { block: 'text', text: t('debrief.outcome.scale'), tone: 'small' },
    figures(reader, debrief),
    ...marks(reader, debrief.teams),
    { block: 'heading', level: 3, text: t('debrief.outcome.groupsTable') },
    groups(reader, debrief.teams),
  ];
}

/** How it ended for a team, as one would say it. */
export function outcomeSentence(
  { t, figures: { signed, points }, team: name }: Reader,
  team: TeamDebrief,
): string {
  const { end, score, after30Days } = team.outcome;
  const rounded = Math.round(score);
  const verdict = rounded === 0 ? 'same' : rounded > 0 ? 'better' : 'worse';
  const ends = extremes(team);
  const first = t.markup(`debrief.outcome.${verdict}`, {
    team: () => name(team.index),
    end: signed(end),
    points: points(score),
  });
  const moved = ends && [ends.best, ends.worst].some(({ change }) => Math.round(change) !== 0);
  const second = moved
    ? t('debrief.outcome.groups', {
        best: t(`model.stakeholder.${ends.best.group}`),
        bestChange: signed(ends.best.change),
        worst: t(`model.stakeholder.${ends.worst.group}`),
        worstChange: signed(ends.worst.change),
      })
    : t('debrief.outcome.groupsSame');
  return [first, second, t('debrief.outcome.later', { later: signed(after30Days) })].join(' ');
}

function figures(reader: Reader, { teams, doingNothing, realCase }: Debrief): Block {
  const { t, team, figures: words } = reader;
  const head = (key: 'end' | 'after' | 'average' | 'score') => ({
    head: t(`debrief.outcome.${key}`),
    share: 1,
    align: 'right' as const,
  });
  const compared = (name: string, other: Debrief['doingNothing'] | null) =>
    other
      ? [
          [
            plain(name),
            plain(words.signed(other.end)),
            plain(words.signed(other.after30Days)),
            plain(''),
            plain(words.signed(other.score - doingNothing.score)),
          ],
        ]
      : [];
  return {
    block: 'table',
    caption: t('debrief.outcome.table'),
    columns: [
      { head: t('debrief.outcome.team'), share: 2 },
      head('end'),
      head('after'),
      head('average'),
      head('score'),
    ],
    rows: [
      ...teams.map(({ index, outcome: result }) => [
        strong(team(index)),
        plain(words.signed(result.end)),
        plain(words.signed(result.after30Days)),
        plain(words.signed(result.average)),
        effect(reader, result.score),
      ]),
      ...compared(t('debrief.outcome.doingNothing'), doingNothing),
      ...compared(t('debrief.outcome.realCase'), realCase),
    ],
  };
}

function marks(reader: Reader, teams: readonly TeamDebrief[]): Block[] {
  const { t, team, figures: words } = reader;
  const given = ({ marks: { outcome: found, desk, intel } }: TeamDebrief) => found ?? desk ?? intel;
  if (teams.every((one) => given(one) === null)) return [];
  const mark = (value: number | null | undefined) => plain(value == null ? '–' : words.plain(value));
  const right = (head: string) => ({ head, share: 1, align: 'right' as const });
  return [
    { block: 'heading', level: 3, text: t('debrief.marks.title') },
    {
      block: 'table',
      caption: t('debrief.marks.title'),
      columns: [
        { head: t('debrief.marks.team'), share: 1 },
        right(t('debrief.marks.outcome')),
        right(t('debrief.marks.percentile')),
        right(t('debrief.marks.desk')),
        right(t('debrief.marks.intel')),
      ],
      rows: teams.map(({ index, marks: { outcome: found, desk, intel } }) => [
        strong(team(index)),
        mark(found?.score),
        plain(found ? t('debrief.marks.ofHundred', { value: words.plain(found.percentile) }) : '–'),
        mark(desk),
        mark(intel),
      ]),
    },
  ];
}

function groups({ t, team, figures: { signed } }: Reader, teams: readonly TeamDebrief[]): Block {
  return {
    block: 'table',
    caption: t('debrief.outcome.groupsTable'),
    columns: [
      { head: t('debrief.outcome.team'), share: 1.2 },
      ...stakeholders.map((group) => ({
        head: t(`model.stakeholder.${group}`),
        share: 1.2,
        align: 'right' as const,
      })),
    ],
    rows: teams.map((one) => [
      strong(team(one.index)),
      ...groupChanges(one).map(({ change, after30Days }) => [
        { text: `${signed(change)} → ${signed(after30Days)}`, tone: toneOf(change) },
      ]),
    ]),
  };
}
