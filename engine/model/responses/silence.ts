import { act, response } from './response';

/** No comment: nothing happens now, and the clock of silence goes on (DOMAIN 5.3, `voice.silence...`). */
export const silence = response({
  schema: act('silence', {}),
  parameters: {},
  apply() {},
});
