import { describe, expect, test } from 'vitest';
import { applyAct } from '../model/act';
import { applyNews } from '../model/news';
import { copyState, startState } from '../model/state';
import { step } from '../model/step';
import { usualPriorities } from '../priorities';
import { groups } from '../vocabulary';
import type { Resolved } from '../world/world';
import { turnings } from './turned';

const storm = startState({ reputation: 3, severity: 0.85, blame: 85, crisis: 'preventable' });
applyNews(storm, { energy: 60 });
step(storm, 4);

/** A decision that left the model as `act` makes it, with silence leaving it as it was. */
function decided(act: (state: number[]) => void): Resolved {
  const after = copyState(storm);
  act(after);
  return {
    decisionId: 'first',
    responseId: 'any',
    openedP: 0,
    resolvedP: 1000,
    minute: 1,
    feedFrom: 1,
    knew: [],
    ending: 'locked',
    tally: { split: [], confidence: null, changes: 0 },
    turn: { before: copyState(storm), after, silent: copyState(storm) },
  };
}

const apologised = decided((state) =>
  applyAct(state, { strategy: 'full-apology', parts: ['responsibility', 'repair', 'regret'] }, 4),
);
const worse = decided((state) => applyNews(state, { energy: 60, blame: 15 }));
const settled = { worse: false, better: false };
const nothing = decided(() => undefined);

describe('[D10] which way a decision turned people', () => {
  test('a large change is told with its direction, and where from', () => {
    const turned = turnings(worse, settled, usualPriorities);
    expect(turned?.groups.public.how).toBe('down');
    expect(turned?.groups.public.was ?? -100).toBeGreaterThan(turned?.groups.public.heading ?? 100);
    expect(turnings(apologised, settled, usualPriorities)?.groups.public.how).toBe('up');
  });

  test('what may still get better is not called worse yet, and what may get worse not better', () => {
    const stands = turnings({ ...worse }, { worse: true, better: false }, usualPriorities);
    expect(stands?.groups.public.how).toBe('down');
    const owing = turnings({ ...apologised }, { worse: true, better: false }, usualPriorities);
    expect(owing?.groups.public.how).toBe('noticed');
    const turned = turnings(worse, { worse: false, better: true }, usualPriorities);
    for (const group of groups) expect(['noticed', 'waiting']).toContain(turned?.groups[group].how);
    expect(turned?.all).toMatchObject({ how: 'noticed', was: null });
  });

  test('nothing is not a figure', () => {
    const turned = turnings(nothing, settled, usualPriorities);
    for (const group of groups) expect(turned?.groups[group]).toMatchObject({ how: 'waiting', was: null });
  });

  test('a direction is never told against the way the outlook moves', () => {
    for (const one of [apologised, worse, nothing]) {
      const turned = turnings(one, settled, usualPriorities);
      if (!turned) throw new Error('there is a turn');
      for (const { how, heading, was } of [...Object.values(turned.groups), turned.all]) {
        if (was === null) continue;
        expect(Math.sign(heading - was)).toBe(how === 'up' ? 1 : -1);
      }
    }
  });
});
