import type { Role } from '@/engine/vocabulary';
import { expectAccessible } from './accessible';
import { patienceMs } from './expect';
import { debriefingOn } from './people/debriefing';
import type { Player } from './people/player';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;
const every: readonly Role[] = ['lead', 'social', 'care', 'legal', 'operations'];

/** In a lobby of one's own choice: exactly these roles. */
async function takesRoles({ page, t }: Player, wanted: readonly Role[]) {
  const chips = page.getByRole('group', { name: t('lobby.choice.roles') });
  const chip = (role: Role) => chips.getByRole('button', { name: t(`common.role.${role}`) });
  const isHeld = async (role: Role) => (await chip(role).getAttribute('aria-pressed')) === 'true';
  const pressed = (role: Role) => String(wanted.includes(role));
  // Roles are dealt anew as people join, perhaps between the look and the press: then it is done again.
  await expect(async () => {
    for (const role of [...wanted, ...every.filter((one) => !wanted.includes(one))]) {
      if ((await isHeld(role)) === wanted.includes(role)) continue;
      await chip(role).click();
      await expect(chip(role)).toHaveAttribute('aria-pressed', pressed(role), { timeout: lookMs });
    }
    for (const role of every) expect(await chip(role).getAttribute('aria-pressed')).toBe(pressed(role));
  }).toPass({ timeout: patienceMs });
}

/** A press is answered within so many ms, or made again. */
const lookMs = 5_000;

/** Words with a number of seconds, which runs on in a browser while the story's time stands. */
const running = (words: string) => new RegExp(words.replace(/\d+/, '\\d+'));

const steps = ['draft', 'legal', 'lead'] as const;

test('two languages at one table: care sets the roster, the lead wakes people, legal takes a promise out, each step with its time', async ({
  table,
}) => {
  const scenario = 'over-the-weekend';
  const words = await scenarioIn(scenario, 'en');
  const [reply, callIn, facts] = [
    decisionIn(words, 'first-reply'),
    decisionIn(words, 'call-in'),
    decisionIn(words, 'first-facts'),
  ];
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'Roles', scenario, teams: 1, sorting: 'own-choice' });
  const ada = await table.player('Ada');
  const bo = await table.player('Bo', { language: 'da', device: 'laptop' });
  const cy = await table.player('Cy');
  for (const one of [ada, bo, cy]) await one.joins(pin);
  await takesRoles(ada, ['lead', 'operations']);
  await takesRoles(bo, ['social', 'care']);
  await takesRoles(cy, ['legal']);
  await ida.starts();

  await ada.faces(reply);
  await ada.picks(reply.responses['own-reply']?.label ?? '');
  await ada.locks();
  await ada.goesOn();

  const roster = bo.page.getByRole('region', { name: bo.t('roles.roster.title') });
  const night = { line: bo.t('roles.roster.line.open'), shift: bo.t('roles.roster.shift.night') };
  await roster.getByRole('button', { name: bo.t('roles.roster.more', night) }).click();
  await expect(roster.getByRole('status')).toHaveText(bo.t('roles.roster.free', { count: 3 }));
  await expect(roster.getByRole('button', { name: bo.t('roles.roster.less', night) })).toBeEnabled();
  await expectAccessible(bo.page);

  await ada.goesTo('intel');
  await expect(ada.page.getByRole('region', { name: ada.t('roles.roster.title') })).toHaveCount(0);
  await ada.page.getByRole('button', { name: ada.t('roles.wake.action') }).click();
  await expect(ada.page.getByText(running(ada.t('roles.wake.on', { seconds: 120 })))).toBeVisible();
  await expect(ada.page.getByRole('button', { name: ada.t('roles.wake.action') })).toBeDisabled();
  await expectAccessible(ada.page);

  await ada.faces(callIn);
  await ada.picks(callIn.responses['call-five']?.label ?? '');
  await ada.locks();
  await ada.goesOn();

  await ada.faces(facts);
  await ada.picks(facts.responses['plain-three']?.label ?? '');
  await ada.locks();
  const way = (one: Player) => one.page.getByRole('region', { name: one.t('roles.chain.title') });
  const sign = way(cy).getByRole('button', { name: cy.t('roles.chain.sign'), exact: true });
  await expect(sign).toBeVisible();
  await expect(way(ada).getByRole('button', { name: ada.t('roles.chain.sign'), exact: true })).toHaveCount(0);
  await expect(way(bo).getByRole('status')).toContainText(bo.t('roles.chain.state.legal'));
  await table.time.passes(7_000);
  await expect(way(bo).getByRole('listitem')).toHaveCount(steps.length);
  await expect(way(bo).getByRole('listitem').nth(1)).toContainText(/\d/);
  await expectAccessible(cy.page);
  await way(cy)
    .getByRole('switch', { name: cy.t('roles.chain.redline') })
    .click();
  await sign.click();
  const send = way(ada).getByRole('button', { name: ada.t('roles.chain.send') });
  await expect(way(ada).getByRole('status')).toContainText(ada.t('roles.chain.redlined'));
  // Play stands while they decide: nobody waits for the ten seconds [J13].
  await send.click();
  await ada.seesOutcome(facts, 'plain-three');

  await ida.endsTheRound();
  for (const [one, role] of [
    [ada, 'lead'],
    [bo, 'care'],
    [cy, 'legal'],
  ] as const) {
    const own = one.page.getByRole('region', { name: one.t('roles.ended.title') });
    await expect(own.getByText(one.t(`common.role.${role}`))).toBeVisible();
    await expect(
      own
        .getByText(one.t('roles.goal.met'))
        .or(own.getByText(one.t('roles.goal.missed')))
        .first(),
    ).toBeVisible();
  }
  await expect(cy.page.getByRole('region', { name: cy.t('roles.ended.title') })).not.toContainText(
    cy.t('common.role.care'),
  );
  await debriefingOn(ada.page, ada.t).opens(ada.t('debrief.decisions.title'));
  await expect(ada.page.getByText(ada.t('roles.told.redlined')).first()).toBeAttached();
});

const written = 'We are sorry. It was wrong to take him off. You hear from us again tonight.';

test('social media watches, posts and moves what is planned; operations checks and freezes; the lead publishes against advice', async ({
  table,
}) => {
  const scenario = 'seat-taken';
  const words = await scenarioIn(scenario, 'en');
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({
    title: 'Powers',
    scenario,
    teams: 1,
    sorting: 'own-choice',
    seed: 4,
  });
  const ada = await table.player('Ada', { device: 'laptop' });
  const bo = await table.player('Bo', { language: 'da', device: 'laptop' });
  const cy = await table.player('Cy');
  for (const one of [ada, bo, cy]) await one.joins(pin);
  await takesRoles(cy, ['legal', 'operations']);
  await takesRoles(bo, ['social', 'care']);
  await takesRoles(ada, ['lead']);
  await ida.starts();
  const decides = async (id: string, response: string, text?: string) => {
    const decision = decisionIn(words, id);
    await ada.faces(decision);
    if (text !== undefined) await ada.writes(decision.ask ?? '', text);
    await ada.picks(decision.responses[response]?.label ?? '');
    await ada.locks();
  };
  await decides('gate-offer', 'raise-offer');
  await decides('first-words', 'hold-with-time');

  await bo.page.getByRole('radio', { name: bo.t('play.desk.listeningTab') }).check();
  const forum = (await scenarioIn(scenario, 'da')).channels.corkboard ?? '';
  const watch = bo.page.getByRole('button', { name: bo.t('play.listening.watchChannel', { name: forum }) });
  await watch.click();
  // What moves by itself is told with the seconds of play.
  await table.time.until(() => expect(watch).toHaveCount(0));
  await table.time.passes(11_000);

  await bo.page.getByRole('radio', { name: /^Planl/ }).check();
  await bo.page
    .getByRole('button', { name: bo.t('play.planned.moveAction') })
    .last()
    .click();
  const move = bo.page.getByRole('dialog', { name: bo.t('play.planned.move') });
  await expectAccessible(bo.page);
  await move.getByRole('button', { name: bo.t('play.planned.moveAction') }).click();
  await expect(move).toBeHidden();
  await expect(bo.page.getByText(bo.t('play.planned.moved'))).toBeAttached();

  await bo.page.getByRole('button', { name: bo.t('ownWords.post.open'), exact: true }).click();
  const post = bo.page.getByRole('dialog');
  await post.getByLabel(bo.t('ownWords.post.text')).fill('Vi arbejder hele natten. Mere kl. 23.');
  await post.getByRole('button', { name: bo.t('ownWords.post.send'), exact: true }).click();
  await table.time.until(() =>
    expect(
      ada.page.getByRole('article').filter({ hasText: 'Vi arbejder hele natten.' }).first(),
    ).toBeVisible(),
  );

  await cy.goesOn();
  await cy.goesTo('intel');
  await cy.verifies(words.facts.overbooked?.claim ?? '');
  await table.time.passes(16_000);
  await cy.goesTo('feed');
  await expect(cy.page.getByText(/^Checked by your team/).first()).toBeAttached();

  await decides('media-overbooked', 'say-what-we-know');
  await decides('wake-the-ceo', 'wake-her');

  const name = words.personas['fake-help']?.name ?? '';
  const freeze = cy.page.getByRole('button', { name: cy.t('roles.freeze.which', { name }) });
  await cy.goesOn();
  await cy.goesTo('intel');
  await table.time.until(() => expect(freeze).toBeVisible(), 8);
  await freeze.click();
  const release = cy.page.getByRole('button', { name: cy.t('roles.freeze.releaseWhich', { name }) });
  await expect(release).toBeVisible();

  await decides('statement', 'plain-apology', written);
  const way = ada.page.getByRole('region', { name: ada.t('roles.chain.title') });
  await expect(way.getByRole('status')).toContainText(ada.t('roles.chain.state.legal'));
  await expect(cy.page.getByRole('group', { name: cy.t('roles.chain.strike') })).toContainText('sorry.');
  await way.getByRole('button', { name: ada.t('roles.chain.skip') }).click();
  const risk = ada.page.getByRole('alertdialog', { name: ada.t('roles.chain.skipTitle') });
  await expect(risk).toContainText(ada.t('roles.chain.skipText'));
  await expectAccessible(ada.page);
  await risk.getByRole('button', { name: ada.t('roles.chain.skip') }).click();
  await ada.seesOutcome(decisionIn(words, 'statement'), 'plain-apology');
  await cy.goesOn();
  // The account is frozen after twenty seconds of play, which stood while the statement was decided.
  await table.time.until(() => expect(cy.page.getByText(cy.t('roles.freeze.on'))).toBeVisible());
  await expectAccessible(cy.page);
  await ida.endsTheRound();
  await debriefingOn(ada.page, ada.t).opens(ada.t('debrief.decisions.title'));
  await expect(ada.page.getByText(/sent unsigned after/).first()).toBeAttached();
});
