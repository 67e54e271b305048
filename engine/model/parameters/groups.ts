import { cited, ours, parameter } from './parameter';

const customersDrop = cited('drops-of-two-indices-compared', 'I52', 'I53', 'I55');
const publicCurve = cited('united-day-3-and-lowest', 'U35', 'U37');
const shares = cited('share-price-back-in-a-month', 'U15', 'R43');

/** The scale of all verdicts: points of reputation where everybody has heard, everything is grave and all the blame is the company's. */
export const verdict = {
  full: parameter(
    102,
    'reputation points',
    'size of the full damage, before the share of the group',
    publicCurve,
    'fitted-size',
  ),
};

/** How strongly a group answers damage (share of the full size): docs/model.md#groups. */
export const weights = {
  customers: parameter(0.6, 'share', 'how strongly customers answer damage', customersDrop, 'assumed'),
  public: parameter(1, 'share', 'how strongly the public answers damage', publicCurve, 'fitted-size'),
  employees: parameter(0.45, 'share', 'how strongly employees answer damage', ours, 'assumed'),
  media: parameter(0.8, 'share', 'how strongly media answer live attention', ours, 'assumed'),
  investors: parameter(
    0.05,
    'share (1 point = 1 % of the share price)',
    'how strongly investors answer live attention',
    shares,
    'fitted-size',
  ),
  regulators: parameter(0.7, 'share', 'how strongly regulators answer damage', ours, 'assumed'),
};

/** How slowly a group slides toward its own verdict (time constant): docs/model.md#groups. */
export const slowness = {
  customers: parameter(72, 'h', 'time constant of customers', customersDrop, 'assumed'),
  public: parameter(36, 'h', 'time constant of the public', publicCurve, 'fitted-size'),
  employees: parameter(48, 'h', 'time constant of employees', ours, 'assumed'),
  media: parameter(8, 'h', 'time constant of media', ours, 'assumed'),
  investors: parameter(12, 'h', 'time constant of investors', shares, 'fitted-size'),
  regulators: parameter(96, 'h', 'time constant of regulators', ours, 'assumed'),
};

const shortfalls = cited('shortfall-after-a-year', 'I36', 'U41', 'U42', 'I54', 'I55');

/** What lasts: lasting loss (scar), recovery from it (healing) and goodwill (docs/model.md#one-tick). */
export const memory = {
  scarDays: parameter(75, 'd', 'how slowly a low opinion becomes the normal one', shortfalls, 'fitted-size'),
  healDays: parameter(365, 'd', 'how slowly a scar heals', shortfalls, 'fitted-size'),
  goodwillDays: parameter(30, 'd', 'time constant with which short-lived goodwill fades', ours, 'assumed'),
  goodwillMost: parameter(
    12,
    'reputation points',
    'goodwill of a group grows ever less on the way to this, so that no act can be stacked without end',
    ours,
    'assumed',
  ),
};
