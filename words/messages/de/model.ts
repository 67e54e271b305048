import type { model as source } from '../en/model';
import type { Translation } from '../translation';

export const model: Translation<typeof source> = {
  stakeholder: {
    customers: 'Kundschaft',
    public: 'Öffentlichkeit',
    employees: 'Belegschaft',
    media: 'Medien',
    investors: 'Investoren',
    regulators: 'Behörden',
  },
  quantity: {
    reputation: 'Reputation',
    blame: 'Schuld',
    attention: 'Aufmerksamkeit',
    credibility: 'Glaubwürdigkeit',
  },
};
