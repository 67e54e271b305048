import { z } from 'zod';
import { lighten, refuel, speak } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { at, get } from '../state';
import { act, response } from './response';

const basis = cited('own-disclosure-raises-credibility', 'R20');
const parameters = {
  milder: parameter(
    0.15,
    'share of severity',
    'what one tells oneself, and is believed, seems less grave',
    basis,
    'confirmed-direction',
  ),
  credibility: parameter(0.1, 'credibility', 'what frankness adds', basis, 'confirmed-direction'),
  energy: parameter(
    6,
    'energy',
    'the story that one starts, unless the act says otherwise',
    basis,
    'assumed',
  ),
};

/**
 * Tells the bad news before others do; starts the story. `first` says whether this news is still unpublished;
 * left out, it is so before the first public signal. Told second, or a second time, it is only a statement.
 */
export const stealThunder = response({
  schema: act('steal-thunder', {
    energy: z.number().min(0).max(100).optional(),
    first: z.boolean().optional(),
  }),
  parameters,
  apply(state, news, hour) {
    speak(state);
    if (state[at.thunder] === 1 || !(news.first ?? get(state, at.firstHour) < 0)) return;
    state[at.thunder] = 1;
    if (get(state, at.firstHour) < 0) state[at.firstHour] = hour;
    lighten(state, 1 - parameters.milder.value * get(state, at.C));
    state[at.C] = Math.min(1, get(state, at.C) + parameters.credibility.value);
    refuel(state, news.energy ?? parameters.energy.value);
  },
});
