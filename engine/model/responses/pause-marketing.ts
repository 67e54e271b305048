import { act, response } from './response';

/**
 * Stops the scheduler. It changes no opinion by itself; it stops advertisements that would appear in the middle of
 * the crisis.
 */
export const pauseMarketing = response({
  schema: act('pause-marketing', {}),
  parameters: {},
  apply() {},
});
