import type { Block } from '../../pdf/document';
import type { Reader } from '../../reader';
import type { ReportedRound } from '../round';

/** What this is about, and who may read it. */
export function cover({ t, format, serverTime, timeZone }: Reader, round: ReportedRound): Block[] {
  const { debrief, words, workshop, startedAt, names } = round;
  const day = format.dateTime(new Date(startedAt ?? Date.now()), { dateStyle: 'long' });
  const date = serverTime ? t('reports.report.serverTime', { date: day, zone: timeZone }) : day;
  const decisions = new Set(debrief.teams.flatMap((team) => team.decisions.map((one) => one.decisionId)));
  const size = t('reports.report.size', {
    teams: debrief.teams.length,
    players: debrief.teams.reduce((sum, team) => sum + team.names.length, 0),
    minutes: Math.round(debrief.endedP / 60_000),
    decisions: decisions.size,
  });
  return [
    {
      block: 'title',
      kicker: `${t('reports.report.kicker')} · ${words.company}`,
      text: words.title,
      lead: t('reports.report.lead', { workshop, date }),
    },
    { block: 'text', text: size },
    ...(debrief.onPaper
      ? [{ block: 'text' as const, text: t('debrief.onPaper'), tone: 'strong' as const }]
      : []),
    {
      block: 'note',
      kicker: t('reports.report.privacy'),
      text: t(names ? 'reports.report.named' : 'reports.report.unnamed'),
    },
  ];
}
