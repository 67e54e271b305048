import { describe, expect, it } from 'vitest';
import { apologyParts, type Group, groups, strategies } from '../../vocabulary';
import { type Act, actSchema, applyAct } from '../act';
import { applyNews } from '../news';
import { at, copyState, get, type ModelSetup, type ModelState, startState } from '../state';

const preventable: ModelSetup = {
  reputation: 0,
  severity: 0.4,
  blame: 60,
  crisis: 'preventable',
  desk: { baseInflow: 10, graceHours: 1 },
};

/** A crisis that has been public since hour 0, with a loud conversation. */
function crisis(setup: Partial<ModelSetup> = {}): ModelState {
  const state = startState({ ...preventable, ...setup });
  applyNews(state, { energy: 20 });
  state[at.V] = 11;
  return state;
}

/** What an act changes at `hour`, by quantity. */
function doing(act: Act, setup: Partial<ModelSetup> = {}, hour = 1, given = crisis(setup)) {
  const after = copyState(given);
  applyAct(after, act, hour);
  const change = (place: number) => get(after, place) - get(given, place);
  const goodwill = (group: Group) => change(at.credit + groups.indexOf(group));
  return {
    blame: change(at.A),
    volume: change(at.V),
    pool: change(at.pool),
    credibility: get(after, at.C),
    severity: get(after, at.sev),
    misbelief: get(after, at.M),
    support: get(after, at.support),
    spoken: get(after, at.spoken) === 1,
    goodwill,
    after,
  };
}

const false55 = { falseBlame: 80, misbelief: 0.55 };

describe('holding statement', () => {
  it('takes 5 blame in the first hour, calms by 5 %, weakens a rumour by a tenth and ends silence', () => {
    const done = doing({ strategy: 'holding-statement' }, false55);
    expect(done.blame).toBeCloseTo(-5, 9);
    expect(done.volume).toBeCloseTo(-0.5, 9);
    expect(done.pool).toBeCloseTo(-1, 9);
    expect(done.misbelief).toBeCloseTo(0.495, 9);
    expect(done.spoken).toBe(true);
  });

  it('is worth .92 at 3 h, .82 at 6 h, .49 at 24 h, .36 at 45 h', () => {
    for (const [hour, worth] of [
      [3, 0.92],
      [6, 0.82],
      [24, 0.49],
      [45, 0.36],
    ] as const) {
      expect(doing({ strategy: 'holding-statement' }, {}, hour).blame / -5).toBeCloseTo(worth, 2);
    }
  });

  it('is worth as much as the company is believed', () => {
    const doubted = crisis();
    doubted[at.C] = 0.6;
    expect(doing({ strategy: 'holding-statement' }, {}, 1, doubted).blame).toBeCloseTo(-3, 9);
  });
});

describe('the same words again', () => {
  it('count half each time; a change made again does not wear out', () => {
    for (const strategy of [
      'holding-statement',
      'adjusting-information',
      'explanation',
      'ceo-video',
    ] as const) {
      const once = doing({ strategy });
      const twice = doing({ strategy }, {}, 1, once.after);
      expect(twice.blame / once.blame, strategy).toBeCloseTo(0.5, 9);
      expect(doing({ strategy }, {}, 1, twice.after).blame / once.blame, strategy).toBeCloseTo(0.25, 9);
    }
    const change = doing({ strategy: 'corrective-action', steps: 1 });
    expect(doing({ strategy: 'corrective-action', steps: 1 }, {}, 1, change.after).blame).toBe(change.blame);
  });
});

describe('goodwill', () => {
  it('of a group grows ever less on the way to 12, and is lost in full', () => {
    let state = crisis();
    const memo: Act = { strategy: 'internal-memo', tone: 'aligned' };
    const staff = at.credit + groups.indexOf('employees');
    const held = [8, 8 + 8 * (1 - 8 / 12)];
    for (const points of held) {
      state = doing(memo, {}, 1, state).after;
      expect(get(state, staff)).toBeCloseTo(points, 9);
    }
    for (let again = 0; again < 20; again++) state = doing(memo, {}, 1, state).after;
    expect(get(state, staff)).toBeLessThanOrEqual(12);
    expect(doing({ strategy: 'scapegoat' }, {}, 1, state).goodwill('employees')).toBeCloseTo(-12, 9);
  });
});

describe('instructing information', () => {
  it('helps customers and regulators and makes people talk', () => {
    const done = doing({ strategy: 'instructing-information' });
    expect([done.goodwill('customers'), done.goodwill('regulators')]).toEqual([2, 2]);
    expect(done.volume).toBeCloseTo(0.3, 9);
    expect(done.spoken).toBe(true);
  });
});

describe('adjusting information', () => {
  it('shows care: less blame, goodwill, a small price with investors', () => {
    const done = doing({ strategy: 'adjusting-information' });
    expect(done.blame).toBeCloseTo(-2, 9);
    expect(done.goodwill('public')).toBe(1);
    expect(done.goodwill('investors')).toBeLessThan(0);
  });
});

describe('full apology', () => {
  const complete: Act = { strategy: 'full-apology', parts: [...apologyParts] };

  it('takes 20 blame and calms by 15 % when complete, instant and believed', () => {
    const done = doing(complete);
    expect(done.blame).toBeCloseTo(-20, 9);
    expect(done.volume).toBeCloseTo(-1.5, 9);
  });

  it('is worth the weights of its parts, in the order of the research', () => {
    const worth = apologyParts.map((part) => doing({ strategy: 'full-apology', parts: [part] }).blame / -20);
    for (const [i, weight] of [0.3, 0.25, 0.15, 0.15, 0.1, 0.05].entries())
      expect(worth[i]).toBeCloseTo(weight, 9);
  });

  it('confirms a false version that many believe, instead of lowering blame, but calms all the same', () => {
    const done = doing(complete, false55);
    expect(done.blame).toBe(0);
    expect(done.misbelief).toBeCloseTo(0.75, 9);
    expect(done.volume).toBeCloseTo(-1.5, 9);
    expect(doing(complete, { falseBlame: 80, misbelief: 0.9 }).misbelief).toBeCloseTo(0.95, 9);
  });

  it('counts half each time that a part has been said before, however weak it was', () => {
    const once = doing({ ...complete, k: 0.1 });
    const twice = doing(complete, {}, 1, once.after);
    expect(twice.blame).toBeCloseTo(-10, 9);
    expect(doing(complete, {}, 1, twice.after).blame).toBeCloseTo(-5, 9);
    const regret = doing({ strategy: 'partial-apology', parts: ['regret'] }, {}, 1, once.after);
    expect(regret.blame).toBeCloseTo(-1.5, 9);
  });

  it('is an admission for investors and regulators, when it takes responsibility', () => {
    expect(doing(complete).goodwill('regulators')).toBe(-2);
    expect(doing({ strategy: 'full-apology', parts: ['regret'] }).goodwill('regulators')).toBe(0);
  });

  it('refuses a part named twice, and none', () => {
    expect(actSchema.safeParse({ ...complete, parts: ['regret', 'regret'] }).success).toBe(false);
    expect(actSchema.safeParse({ ...complete, parts: [] }).success).toBe(false);
  });
});

describe('partial apology', () => {
  it('does little, and harm where it hides the harm', () => {
    const honest = doing({ strategy: 'partial-apology', parts: ['regret'] }).blame;
    expect(honest).toBeCloseTo(-3, 9);
    expect(doing({ strategy: 'partial-apology', parts: ['regret'], hidesHarm: true }).blame).toBeCloseTo(
      honest + 7,
      9,
    );
  });
});

describe('corrective action', () => {
  it('takes 3 blame a step, late or not, and costs money', () => {
    for (const hour of [1, 400])
      expect(doing({ strategy: 'corrective-action', steps: 4 }, {}, hour).blame).toBeCloseTo(-12, 9);
    expect(doing({ strategy: 'corrective-action', steps: 4 }).goodwill('investors')).toBeCloseTo(-0.4, 9);
  });
});

describe('compensation', () => {
  it('in public pleases customers, makes noise and brings copycats', () => {
    const done = doing({ strategy: 'compensation', public: true });
    expect(done.goodwill('customers')).toBe(3);
    expect(done.volume).toBeCloseTo(1, 9);
    expect(get(done.after, at.copycatsUntil)).toBe(24);
  });

  it('in private pleases more, and says nothing in public', () => {
    const done = doing({ strategy: 'compensation', public: false });
    expect(done.goodwill('customers')).toBe(4);
    expect(done.spoken).toBe(false);
  });
});

describe('explanation', () => {
  it('helps most in an accidental crisis', () => {
    const blames = (['victim', 'accidental', 'preventable'] as const).map(
      (kind) => doing({ strategy: 'explanation' }, { crisis: kind }).blame,
    );
    for (const [i, points] of [-2, -3, -1].entries()) expect(blames[i]).toBeCloseTo(points, 9);
  });
});

describe('excuse and justification', () => {
  it('diminish: -5 for a victim, -8 for an accident, +5 for what could have been prevented', () => {
    for (const strategy of ['excuse', 'justification'] as const) {
      const blames = (['victim', 'accidental', 'preventable'] as const).map(
        (kind) => doing({ strategy }, { crisis: kind }).blame,
      );
      expect(blames).toEqual([-5, -8, 5]);
    }
  });

  it('cost something with regulators, or with customers', () => {
    expect(doing({ strategy: 'excuse' }).goodwill('regulators')).toBe(-1);
    expect(doing({ strategy: 'justification' }).goodwill('customers')).toBe(-1);
  });
});

describe('denial', () => {
  it('of a fault raises blame by 6 and answers nothing', () => {
    expect(doing({ strategy: 'denial' }).blame).toBe(6);
    expect(doing({ strategy: 'denial' }).spoken).toBe(false);
  });

  it('of a rumour, bare, takes 14 % of the believers and leaves the rumour growing', () => {
    const done = doing({ strategy: 'denial', of: 'rumour' }, false55);
    expect(done.misbelief).toBeCloseTo(0.55 * 0.86, 9);
    expect([done.blame, done.spoken]).toEqual([0, true]);
    expect(get(done.after, at.rumour)).toBe(1);
  });
});

describe('rebuttal', () => {
  it('is as strong as its evidence, times credibility, and with evidence ends the growth', () => {
    for (const [evidence, strength] of [
      ['bare', 0.14],
      ['source', 0.35],
      ['process', 0.45],
      ['alternative', 0.55],
    ] as const) {
      const done = doing({ strategy: 'rebuttal', evidence }, false55);
      expect(done.misbelief).toBeCloseTo(0.55 * (1 - strength), 9);
      expect(get(done.after, at.rumour)).toBe(evidence === 'bare' ? 1 : 0);
    }
    const doubted = crisis(false55);
    doubted[at.C] = 0.5;
    expect(doing({ strategy: 'rebuttal', evidence: 'alternative' }, {}, 1, doubted).misbelief).toBeCloseTo(
      0.55 * 0.725,
      9,
    );
    const { after } = doing({ strategy: 'rebuttal', evidence: 'alternative' }, {}, 1, doubted);
    expect(get(after, at.rumour)).toBe(1);
  });
});

describe('attacking', () => {
  it('raises blame by 7, refuels, pleases employees, and answers nothing', () => {
    for (const strategy of ['attack-accuser', 'legal-threat'] as const) {
      const done = doing({ strategy, energy: 20 });
      expect([done.blame, done.pool, done.goodwill('employees')]).toEqual([7, 20, 4]);
      expect(done.spoken).toBe(false);
    }
  });
});

describe('scapegoat', () => {
  it('pleases the public for a while, frightens employees, and answers nothing', () => {
    const done = doing({ strategy: 'scapegoat' });
    expect([done.goodwill('public'), done.goodwill('employees')]).toEqual([2, -12]);
    expect(done.spoken).toBe(false);
  });
});

describe('bolstering', () => {
  it('helps at low blame and sounds hollow at high blame', () => {
    const low = doing({ strategy: 'bolstering' }, { blame: 30 });
    const high = doing({ strategy: 'bolstering' });
    expect([low.blame, low.goodwill('customers')]).toEqual([0, 1]);
    expect([high.blame, high.goodwill('customers')]).toEqual([2, 0]);
  });
});

describe('humour', () => {
  const light = { blame: 12, severity: 0.18 };

  it('lightens a small matter and earns goodwill', () => {
    const done = doing({ strategy: 'humour' }, light);
    expect(done.severity).toBeCloseTo(0.144, 9);
    expect(done.pool).toBe(3);
    expect((['public', 'media', 'customers', 'employees'] as const).map(done.goodwill)).toEqual([4, 5, 2, 3]);
  });

  it('falls flat where blame or severity is high', () => {
    for (const setup of [
      { blame: 36, severity: 0.1 },
      { blame: 10, severity: 0.36 },
    ]) {
      const done = doing({ strategy: 'humour' }, setup);
      expect(done.blame).toBe(8);
      expect(done.credibility).toBeCloseTo(0.8, 9);
    }
  });

  it('at a critic is an insult even in a small matter', () => {
    expect(doing({ strategy: 'humour', at: 'critic' }, light).blame).toBe(7);
  });

  it('at a rival pleases for a while', () => {
    const done = doing({ strategy: 'humour', at: 'rival' }, light);
    expect(done.goodwill('public')).toBe(2);
  });
});

describe('steal thunder', () => {
  it('before anybody knows makes the matter milder and starts the story', () => {
    const quiet = startState(preventable);
    quiet[at.C] = 0.7;
    const done = doing({ strategy: 'steal-thunder', energy: 8 }, {}, 0, quiet);
    expect(done.severity).toBeCloseTo(0.4 * (1 - 0.15 * 0.7), 9);
    expect(done.credibility).toBeCloseTo(0.8, 9);
    expect(done.pool).toBe(8);
    expect(get(done.after, at.firstHour)).toBe(0);
  });

  it('is only a statement once the story is out, unless this part of it is still unknown', () => {
    expect(doing({ strategy: 'steal-thunder' }).severity).toBe(0.4);
    expect(doing({ strategy: 'steal-thunder', first: true }).severity).toBeCloseTo(0.34, 9);
  });

  it('works once, and nothing makes the matter smaller than seven tenths of itself', () => {
    const told = doing({ strategy: 'steal-thunder', first: true }, { blame: 10, severity: 0.2 }).after;
    const again = doing({ strategy: 'steal-thunder', first: true }, {}, 2, told);
    expect([again.severity, again.pool]).toEqual([0.17, 0]);
    expect(doing({ strategy: 'humour' }, {}, 2, told).severity).toBeCloseTo(0.14, 9);
  });
});

describe('take it private', () => {
  it('calms, and looks evasive to media', () => {
    const done = doing({ strategy: 'take-private' });
    expect(done.volume).toBeLessThan(0);
    expect(done.goodwill('media')).toBe(-1);
  });
});

describe('delete posts', () => {
  it('by the rules weakens a false version; it is no statement', () => {
    const done = doing({ strategy: 'delete-posts', what: 'rule-based' }, false55);
    expect(done.misbelief).toBeCloseTo(0.44, 9);
    expect([done.blame, done.spoken]).toEqual([0, false]);
  });

  it('that criticise: screenshots, blame, less credibility', () => {
    const done = doing({ strategy: 'delete-posts', what: 'criticism' });
    expect([done.pool, done.blame, done.credibility]).toEqual([15, 6, 0.8]);
  });
});

describe('report to the platform', () => {
  it('weakens a false version without a word', () => {
    const done = doing({ strategy: 'report-to-platform' }, false55);
    expect(done.misbelief).toBeCloseTo(0.55 * 0.85, 9);
    expect(done.spoken).toBe(false);
  });
});

describe('restrain own fans', () => {
  it('pleases those insulted and costs the cheer', () => {
    const done = doing({ strategy: 'restrain-fans' });
    expect([done.blame, done.goodwill('customers'), done.goodwill('public')]).toEqual([-2, 2, -1]);
  });
});

describe('the CEO on video', () => {
  it('weighs 1.15 in a grave matter, and binds', () => {
    const grave = { severity: 0.8 };
    const done = doing({ strategy: 'ceo-video' }, grave);
    expect(done.blame).toBeCloseTo(-2.3, 9);
    expect(get(done.after, at.ceo)).toBe(1);
    expect(doing({ strategy: 'holding-statement', ceo: true }, grave).blame).toBeCloseTo(-5.75, 9);
  });

  it('makes news of a trifle', () => {
    expect(doing({ strategy: 'ceo-video' }, { severity: 0.2 }).pool).toBeCloseTo(5, 9);
    expect(doing({ strategy: 'explanation', ceo: true }, { severity: 0.2 }).pool).toBeCloseTo(5, 9);
    expect(doing({ strategy: 'explanation', ceo: true }).pool).toBe(0);
  });
});

describe('internal memo', () => {
  it('pleases employees and waits to leak', () => {
    const done = doing({ strategy: 'internal-memo', tone: 'defiant' });
    expect(done.goodwill('employees')).toBe(8);
    expect([get(done.after, at.memo), done.spoken]).toEqual([2, false]);
  });
});

describe('reverse the decision', () => {
  it('turns support round, contradicts, refuels and raises blame', () => {
    const done = doing({ strategy: 'reverse-decision' }, { support: 0.33 });
    expect([done.support, done.credibility, done.pool, done.blame]).toEqual([-0.33, 0.6, 15, 14]);
    expect(doing({ strategy: 'reverse-decision', support: -0.1 }, { support: 0.33 }).support).toBe(-0.1);
  });
});

describe('silence and pausing the marketing', () => {
  it('change nothing now', () => {
    for (const strategy of ['silence', 'pause-marketing'] as const) {
      const given = crisis();
      expect(doing({ strategy }, {}, 1, given).after).toEqual(given);
    }
  });
});

describe('side effects', () => {
  it('are off where a case says so, while the fitted effects stay', () => {
    const bare = { sideEffects: false, blame: 12, severity: 0.18 };
    expect(doing({ strategy: 'attack-accuser', energy: 5 }, bare).goodwill('employees')).toBe(0);
    expect(doing({ strategy: 'humour' }, bare).goodwill('public')).toBe(4);
  });
});

describe('the catalogue', () => {
  it('reads acts strictly', () => {
    expect(actSchema.safeParse({ strategy: 'silence', loud: true }).success).toBe(false);
    expect(actSchema.safeParse({ strategy: 'shrug' }).success).toBe(false);
    expect(actSchema.safeParse({ strategy: 'rebuttal' }).success).toBe(false);
  });

  it('has 27 strategies, each with its own schema', () => {
    expect(new Set(strategies).size).toBe(27);
    expect(new Set(actSchema.options.map((option) => option.shape.strategy.value))).toEqual(
      new Set(strategies),
    );
  });
});
