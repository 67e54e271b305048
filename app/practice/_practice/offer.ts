import type { ScenarioItem } from '@/wire/lists';

/** A scenario to practise, in the reader's words; `hazards` are names, not ids. */
export type Offer = Omit<ScenarioItem, 'briefing' | 'company' | 'decisions'>;
