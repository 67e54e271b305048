import { overallOf } from '@/engine/figures';
import { effectsOf } from '@/engine/lab/balance/effects';
import { fairnessOf } from '@/engine/lab/balance/fairness';
import { fateFor } from '@/engine/lab/balance/fate';
import { revealsOf } from '@/engine/lab/balance/reveals';
import { type ComparedPlays, oneSidedResponses } from '@/engine/lab/check/one-sided';
import { reach } from '@/engine/lab/check/reach';
import { usualPriorities } from '@/engine/priorities';
import type { Scenario } from '@/engine/scenario';
import { normsFile } from '@/format/norms';
import type { Problem } from '@/format/problem';
import { type Loaded, loadScenario } from '@/format/scenario-folder';
import { allScenarios } from '../scenario-argument';
import { labAdvice, labChecks, standard } from './index';
import { type LanguageState, languageStates } from './languages';
import type { LabCheck, Subject } from './subject';

/** Everything that is wrong with a scenario folder, what could be better, and how many simulated teams looked. */
export type Examined = {
  problems: Problem[];
  advice: Problem[];
  /** none where the folder can't be read */
  languages: LanguageState[];
  plays: number;
};

/** Reads a scenario folder and has simulated teams play it. Problems are told under `home/<slug>`. */
export async function examine(
  folder: string,
  home: string,
  load: typeof loadScenario = loadScenario,
): Promise<Examined> {
  const loaded = await load(folder, home);
  if (!loaded.ok) return { problems: loaded.problems, advice: [], languages: [], plays: 0 };
  const shipped = await allScenarios();
  const others = shipped.includes(folder) ? shipped.filter((one) => one !== folder) : [];
  const neighbours = await Promise.all(others.map((one) => load(one, home)));
  const strict = shipped.includes(folder);
  return examinePlayable(loaded, { home, others: neighbours.flatMap(playableOf), strict });
}

function playableOf(loaded: Loaded): Scenario[] {
  return loaded.ok ? [loaded.scenario] : [];
}

function examinePlayable(
  loaded: Extract<Loaded, { ok: true }>,
  { home, others, strict }: { home: string; others: Scenario[]; strict: boolean },
): Examined {
  const { scenario, locate, advice } = loaded;
  const compared = oneSidedResponses(scenario);
  const subject = subjectOf(scenario, others, compared);
  const run = (checks: LabCheck[]) => checks.flatMap((check) => check(subject)).map(locate);
  const measured = scenario.yardstick || advice.some(({ file }) => file.endsWith(normsFile));
  const unmeasured: Problem = {
    file: `${home}/${scenario.slug}/${normsFile}`,
    line: 1,
    path: '',
    reason: `is missing, so results get no score out of a hundred; make it with npm run lab -- balance ${scenario.slug} --yardstick`,
  };
  return {
    problems: run(strict ? [...labChecks, ...standard] : labChecks),
    advice: [
      ...advice,
      ...run(strict ? labAdvice : [...labAdvice, ...standard]),
      ...(measured ? [] : [unmeasured]),
    ],
    languages: languageStates(scenario),
    plays:
      subject.reached.plays +
      compared.rounds +
      subject.fairness.plays +
      subject.effects.plays +
      subject.reveals.plays,
  };
}

function subjectOf(scenario: Scenario, others: Scenario[], compared: ComparedPlays): Subject {
  const fairness = fairnessOf(scenario);
  const scores = fairness.field.map((worths) => overallOf(worths, usualPriorities));
  return {
    scenario,
    others,
    reached: reach(scenario),
    oneSided: compared.responses,
    fairness,
    fate: fateFor(scenario, scores),
    effects: effectsOf(scenario, compared.comparisons, scenario.yardstick),
    reveals: revealsOf(scenario),
  };
}
