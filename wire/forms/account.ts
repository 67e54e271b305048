import { z } from 'zod';
import { formLimits } from '../limits';
import { personName } from './name-fields';

const { accountName, setupCode, email, password } = formLimits;

/** What the set-up form sends: the first instructor, with the one-time code. */
export const setupSchema = z.strictObject({
  code: z.string().trim().min(1).max(setupCode),
  name: personName(accountName),
  email: z.string().trim().max(email).pipe(z.email()),
  password: z.string().min(password.least).max(password.most),
});
