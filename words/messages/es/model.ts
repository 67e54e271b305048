import type { model as source } from '../en/model';
import type { Translation } from '../translation';

export const model: Translation<typeof source> = {
  stakeholder: {
    customers: 'Clientes',
    public: 'Público',
    employees: 'Personal',
    media: 'Medios',
    investors: 'Inversores',
    regulators: 'Reguladores',
  },
  quantity: {
    reputation: 'Reputación',
    blame: 'Culpa',
    attention: 'Repercusión',
    credibility: 'Credibilidad',
  },
};
