import type { Group } from './vocabulary';

/** A record with one value for each stakeholder group, in the order of `groups`. */
export function perGroup<T>(value: (group: Group) => T): Record<Group, T> {
  return {
    customers: value('customers'),
    public: value('public'),
    employees: value('employees'),
    media: value('media'),
    investors: value('investors'),
    regulators: value('regulators'),
  };
}
