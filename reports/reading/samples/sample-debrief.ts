import type {
  AfterPoint,
  CurvePoint,
  Debrief,
  DebriefDecision,
  Effect,
  TeamDebrief,
} from '@/engine/debrief/types';
import type { Group } from '@/engine/vocabulary';
import { sampleWords } from './debrief-words';

const endedP = 900_000;
const firstMinute = 1080;
const lastMinute = 2700;
const weights: readonly number[] = [0.8, 1.1, 0.6, 1.2, 0.5, 0.9];

/** A fall, what a team made of it, and thirty days of healing. */
function curve(depth: number, recovery: number): { curve: CurvePoint[]; after: AfterPoint[] } {
  const play = Array.from({ length: 91 }, (_, index) => sample(index * 10_000, depth, recovery));
  const end = play.at(-1)?.overall ?? 0;
  const after = Array.from({ length: 31 }, (_, day) => {
    const { overall, groups } = point(0, 0, end + (6 - end) * (1 - Math.exp(-day / 25)));
    return { hour: day * 24, overall, groups };
  });
  return { curve: play, after };
}

function sample(p: number, depth: number, recovery: number): CurvePoint {
  const share = p / endedP;
  const fall = depth / (1 + Math.exp(-(share - 0.35) / 0.08));
  const back = share > 0.5 ? recovery * (1 - Math.exp(-(share - 0.5) / 0.2)) : 0;
  return point(
    p,
    firstMinute + share * (lastMinute - firstMinute),
    6 - fall + back + Math.sin(share * 40) * 0.5,
  );
}

function point(p: number, minute: number, overall: number): CurvePoint {
  return {
    p,
    minute,
    overall,
    groups: weights.map((weight) => 6 + (overall - 6) * weight),
    blame: 60,
    volume: 12,
    credibility: 0.8,
    awareness: 0.6,
  };
}

function byGroup<Value>(value: (weight: number) => Value): Record<Group, Value> {
  const at = (index: number) => value(weights[index] ?? 1);
  return {
    customers: at(0),
    public: at(1),
    employees: at(2),
    media: at(3),
    investors: at(4),
    regulators: at(5),
  };
}

function effectOf(overall: number): Effect {
  return { overall, groups: byGroup((weight) => overall * weight) };
}

const endings = ['locked', 'everyone-voted', 'deadline', 'locked'] as const;

function decisionOf(decisionId: string, place: number, team: number): DebriefDecision {
  const responses = Object.keys(sampleWords.decisions[decisionId]?.responses ?? {});
  const chosen = team === 2 && place === 2 ? undefined : responses[(team * 2 + place) % responses.length];
  const effect = Math.round(Math.sin(team * 1.7 + place * 2.3) * 90) / 10;
  const openedP = 90_000 + place * 140_000;
  return {
    decisionId,
    responseId: chosen ?? null,
    ending: chosen === undefined ? 'deadline' : (endings[(team + place) % endings.length] ?? 'locked'),
    openedP,
    resolvedP: openedP + 48_000,
    minute: Math.round(firstMinute + ((openedP + 48_000) / endedP) * (lastMinute - firstMinute)),
    seconds: 31 + ((team * 13 + place * 7) % 40),
    split:
      chosen === undefined
        ? []
        : responses
            .slice(0, 3)
            .map((responseId, index) => ({ responseId, votes: responseId === chosen ? 4 : index % 2 })),
    confidence: place % 2 === 0 ? 3.4 : null,
    changedTheirMind: (team + place) % 3,
    intel:
      place === 0 || place === 3
        ? [
            { id: 'crew-report', role: 'operations', held: true, sharedBefore: team % 2 === 0 },
            { id: 'hospital-call', role: 'care', held: true, sharedBefore: true },
          ]
        : [],
    effect: { overall: effect, groups: byGroup((weight) => effect * weight) },
    offered: responses,
    terms: [],
  };
}

function teamDebrief(index: number): TeamDebrief {
  const line = curve(38 + ((index * 7) % 23), 8 + ((index * 5) % 17));
  const end = line.curve.at(-1)?.overall ?? 0;
  const later = line.after.at(-1)?.overall ?? 0;
  return {
    teamId: `team-${index}`,
    index,
    names: ['Mara', 'Jonas', 'Aiko', 'Sam', 'Lena'],
    priorities: { customers: 3, public: 2, employees: 2, media: 1, investors: 1, regulators: 1 },
    ...line,
    decisions: Object.keys(sampleWords.decisions)
      .filter((id) => !(id === 'rival' && index === 1))
      .map((id, place) => decisionOf(id, place, index)),
    outcome: {
      end,
      after30Days: later,
      average: (end + later) / 2,
      byGroup: byGroup((weight) => ({
        start: 6,
        end: 6 + (end - 6) * weight,
        after30Days: 6 + (later - 6) * weight,
      })),
      score: 14 - index * 4.4,
      interaction: -1.2,
    },
    why: { score: effectOf(14 - index * 4.4), desk: effectOf(1.1), together: effectOf(-1.2) },
    marks: { outcome: { score: 78 - index * 6, percentile: 84 - index * 7 }, desk: 46, intel: 71 },
    desk: {
      answered: 14 + index * 3,
      arrived: 34,
      fit: 0.62 - index * 0.11,
      medianWaitSeconds: 38 + index * 6,
    },
    intel: { held: 9, shared: 7 - (index % 4), usedInTime: 5 - (index % 4) },
  };
}

export function sampleDebrief(teams: number): Debrief {
  return {
    rules: 1,
    seed: 482019,
    endedP,
    early: false,
    teams: Array.from({ length: teams }, (_, index) => teamDebrief(index)),
    doingNothing: { ...curve(62, 3), score: -42, end: -49, after30Days: -12 },
    realCase: { ...curve(58, 2), score: -38, end: -46, after30Days: -20 },
  };
}
