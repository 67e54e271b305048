import { act, response } from './response';

/** Stops the scheduler. It changes no opinion by itself; it prevents the cheerful advert at the wrong minute. */
export const pauseMarketing = response({
  schema: act('pause-marketing', {}),
  parameters: {},
  apply() {},
});
