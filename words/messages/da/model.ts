import type { model as source } from '../en/model';
import type { Translation } from '../translation';

export const model: Translation<typeof source> = {
  stakeholder: {
    customers: 'Kunder',
    public: 'Offentlighed',
    employees: 'Medarbejdere',
    media: 'Medier',
    investors: 'Investorer',
    regulators: 'Myndigheder',
  },
  quantity: {
    reputation: 'Omdømme',
    blame: 'Skyld',
    attention: 'Opmærksomhed',
    credibility: 'Troværdighed',
  },
};
