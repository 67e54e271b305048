import { cited, ours, parameter } from './parameter';

const voices = cited('ceo-more-trust-less-anger', 'R42');

/** Where and how an answer goes out: whom it reaches, and whether its form suits the place (docs/model.md#placement). */
export const placement = {
  least: parameter(0.6, 'factor', 'an effect on a group that the answer does not reach', ours, 'assumed'),
  most: parameter(1.1, 'factor', 'the most that place and form give to an effect', ours, 'assumed'),
  audience: parameter(0.75, 'share', 'of a group that a channel made for it reaches', ours, 'assumed'),
  others: parameter(0.3, 'share', 'of a group that a channel made for others reaches', ours, 'assumed'),
  fades: parameter(2, 'h', 'half-life of a channel that halves its reach', ours, 'assumed'),
  suits: parameter(0.05, 'factor', 'a form that suits the kind of channel, or does not', voices, 'assumed'),
};
