import { act, response } from './response';

/** No comment: nothing happens now, and the clock of silence goes on (`silence...` in parameters/voice.ts). */
export const silence = response({
  schema: act('silence', {}),
  parameters: {},
  apply() {},
});
