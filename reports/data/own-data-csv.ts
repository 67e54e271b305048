import type { OwnData, OwnHomework, OwnRound } from '@/server/privacy/own-data';
import { scaleQuestions } from '@/wire/annotations';
import { clockIn, isTimeZone, ownTimeZone } from '@/wire/time-zone';
import { wordsIn } from '@/words/in-language';
import { isLanguage, sourceLanguage } from '@/words/messages/index';
import { csvRows } from '../sheets/csv';
import type { Value } from '../sheets/sheet';

type Translate = Awaited<ReturnType<typeof wordsIn>>['t'];
/** When (empty where no time is kept), what, and what was named, chosen or written. */
type Line = [at: string, what: string, detail: Value];

/** What is kept about a seat as a table for a spreadsheet in this language: one line for each thing, in order, by the workshop's clock. */
export async function ownDataCsv(data: OwnData, asked: string): Promise<Buffer> {
  const language = isLanguage(asked) ? asked : sourceLanguage;
  const zone = isTimeZone(data.timeZone) ? data.timeZone : ownTimeZone();
  const { t } = await wordsIn(language, zone);
  const heads = [
    t('privacy.own.file.round'),
    t('privacy.own.file.at', { zone }),
    ...[t('privacy.own.file.what'), t('privacy.own.file.detail')],
  ];
  const rounds = data.rounds.flatMap((round) =>
    linesOf(round, zone, t).map((line) => [round.title, ...line]),
  );
  return csvRows([heads, ...beside(data, zone, t), ...rounds], language);
}

/** What stands outside of rounds. */
function beside({ homework, listed, workshop }: OwnData, zone: string, t: Translate): Value[][] {
  const line = listed && [listed.name, listed.email, listed.group].filter(Boolean).join(', ');
  return [
    ...(homework ? homeworkLines(homework, zone, t).map((one) => [homework.title, ...one]) : []),
    ...(line ? [[workshop ?? '', '', t('privacy.own.file.listed'), line]] : []),
  ];
}

function homeworkLines({ name, tries, platforms }: OwnHomework, zone: string, t: Translate): Line[] {
  return [
    ['', t('privacy.own.file.homework'), name],
    ...platforms.map((one): Line => ['', t('privacy.own.file.platform'), `${one.name}: ${one.id}`]),
    ...tries.map(
      ({ startedAt, score }): Line => [
        clockIn(startedAt, zone),
        t('privacy.own.file.attempt'),
        score === null ? null : Math.round(score * 10) / 10,
      ],
    ),
  ];
}

function linesOf({ acts, survey, cards, certificate }: OwnRound, zone: string, t: Translate): Line[] {
  const answer = (question: string, given: string | number | null | undefined): Line[] => [
    ['', t('privacy.own.file.answer', { question }), String(given ?? '')],
  ];
  return [
    ...acts.map(({ what, at, detail }): Line => [clockIn(at, zone), t(`privacy.own.act.${what}`), detail]),
    ...(survey ? scaleQuestions.flatMap((one) => answer(t(`privacy.own.mark.${one}`), survey[one])) : []),
    ...(survey?.words ? answer(t('privacy.own.surveyWords'), survey.words) : []),
    ...cards.map((text): Line => ['', t('privacy.own.file.card'), text]),
    ...certified(certificate, t),
  ];
}

function certified(certificate: OwnRound['certificate'], t: Translate): Line[] {
  if (!certificate) return [];
  return [['', t('privacy.own.file.certificate'), `${certificate.code} ${certificate.name ?? ''}`.trim()]];
}
