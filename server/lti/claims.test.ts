import { expect, test } from 'vitest';
import { offeredIn, platformName, saidIn } from './claims';

const claim = 'https://purl.imsglobal.org/spec/lti/claim/';
const launch = (more: object) => ({
  ...{ sub: 'sub-1', [`${claim}version`]: '1.3.0', [`${claim}deployment_id`]: 'd', [`${claim}roles`]: [] },
  ...{ [`${claim}message_type`]: 'LtiResourceLinkRequest', [`${claim}resource_link`]: { id: 'r' } },
  ...more,
});

test.each([
  ['Kim', 'Kim'],
  ['  Ida   Vind ', 'Ida Vind'],
  ['王小明', '王小明'],
  ['María de los Ángeles Fernández de Córdoba y Rodríguez', 'María de los Ángeles Fernández de Córdo…'],
  ['Kim\u202E', null],
  ['<b>Kim</b>', null],
  ['', null],
  [null, null],
  [undefined, null],
  ['x'.repeat(5000), null],
])('[N1] a platform\u2019s %j is shown as %j', (name, shown) => {
  expect(platformName(name)).toBe(shown);
  expect(saidIn(launch({ name }))).toMatchObject({ kind: 'activity', name: shown });
});

test.each([
  ['pl', 'pl'],
  ['de-AT', 'de'],
  ['es_mx', 'es'],
  ['sv-SE', undefined],
  ['', undefined],
  [7, undefined],
])('a platform that shows its pages in %j offers %j', (locale, language) => {
  expect(offeredIn(launch({ [`${claim}launch_presentation`]: { locale, document_target: 'iframe' } }))).toBe(
    language,
  );
});

test('a platform that names no language offers none', () => {
  expect(offeredIn(launch({}))).toBeUndefined();
  expect(
    offeredIn(launch({ [`${claim}launch_presentation`]: { document_target: 'window' } })),
  ).toBeUndefined();
});
