import type { account as source } from '../en/account';
import type { Translation } from '../translation';

export const account: Translation<typeof source> = {
  title: 'Konto',
};
