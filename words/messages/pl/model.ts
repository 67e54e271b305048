import type { model as source } from '../en/model';
import type { Translation } from '../translation';

export const model: Translation<typeof source> = {
  stakeholder: {
    customers: 'Klienci',
    public: 'Opinia publiczna',
    employees: 'Pracownicy',
    media: 'Media',
    investors: 'Inwestorzy',
    regulators: 'Regulatorzy',
  },
  quantity: {
    reputation: 'Reputacja',
    blame: 'Wina',
    attention: 'Zainteresowanie',
    credibility: 'Wiarygodność',
  },
};
