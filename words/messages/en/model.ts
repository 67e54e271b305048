/** The quantities of the model, as people read them in curves and reports. */
export const model = {
  stakeholder: {
    customers: 'Customers',
    public: 'Public',
    employees: 'Employees',
    media: 'Media',
    investors: 'Investors',
    regulators: 'Regulators',
  },
  quantity: {
    reputation: 'Reputation',
    blame: 'Blame',
    attention: 'Attention',
    credibility: 'Credibility',
  },
} as const;
