import { z } from 'zod';
import { disprove, speak } from '../effects';
import { cited, parameter } from '../parameters/parameter';
import { voice } from '../parameters/voice';
import { at, get } from '../state';
import { act, response, standing } from './response';

const basis = cited('corrections-compared', 'R10');
const strength = (value: number, how: string) =>
  parameter(
    value,
    'share of misbelief',
    `how much of a false version it takes away: ${how}`,
    basis,
    'fitted-size',
  );

const parameters = {
  bare: strength(0.14, 'a bare "not true"'),
  source: strength(0.35, 'a fact-check with its source'),
  process: strength(0.45, 'showing how things are done'),
  alternative: strength(0.55, 'a coherent story of what really happened'),
};

/** Sets a false version right. With evidence, and while the company is believed, it ends the rumour's growth. Needs verification first. */
export const rebuttal = response({
  schema: act('rebuttal', { evidence: z.enum(['bare', 'source', 'process', 'alternative']) }),
  parameters,
  apply(state, message) {
    speak(state);
    disprove(state, Math.max(0, 1 - parameters[message.evidence].value * standing(state, message)));
    if (message.evidence !== 'bare' && get(state, at.C) >= voice.rumourEndsFrom.value) state[at.rumour] = 0;
  },
});
