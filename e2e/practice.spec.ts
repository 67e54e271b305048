import { expectAccessible } from './accessible';
import { debriefingOn } from './people/debriefing';
import { test } from './test';
import { decisionIn, scenarioIn } from './words';

for (const language of ['en', 'da'] as const) {
  test(`somebody practises alone, without an account (${language})`, async ({ table }) => {
    const words = await scenarioIn('seat-taken', language);
    const gate = decisionIn(words, 'gate-offer');
    const kim = await table.player('Kim', { language, device: language === 'en' ? 'phone' : 'laptop' });
    await kim.opensPractice(words.title);
    await expectAccessible(kim.page);
    await kim.startsTheClock();
    await kim.seesTheFirstMinute();
    await expectAccessible(kim.page);
    await kim.leavesTheFirstMinute();
    await kim.faces(gate);
    await expectAccessible(kim.page);
    await kim.decides(gate.responses['hold-the-doors']?.label ?? '');
    await kim.seesOutcome(gate, 'hold-the-doors');
    await expectAccessible(kim.page);
    await kim.goesOn();
    await kim.goesTo('desk');
    await expectAccessible(kim.page);
    await kim.goesTo('intel');
    await expectAccessible(kim.page);
    await kim.endsPractice();
    await kim.seesTheDebrief();
    await expectAccessible(kim.page);
    await debriefingOn(kim.page, kim.t).opens(kim.t('debrief.decisions.title'));
    await kim.playsAgainFrom(gate);
    await kim.startsTheClock();
    await kim.faces(gate);
    await kim.seesOwnRuns(words.title);
    await expectAccessible(kim.page);
  });
}
