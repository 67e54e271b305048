import { z } from 'zod';
import { id, token } from '../fields';
import { formLimits } from '../limits';
import { staffRoles } from '../staff-roles';
import { personName } from './name-fields';

const { accountName, email, password } = formLimits;

/** In lower case: that is how accounts are found. */
const address = z.string().trim().toLowerCase().max(email).pipe(z.email());
const newPassword = z.string().min(password.least).max(password.most);
const role = z.enum(staffRoles);

/** Who is invited to the organisation, and as what. */
export const invitationSchema = z.strictObject({ email: address, role });

/** An invitation is taken back; the one thing that can be changed of it. */
export const withdrawalSchema = z.strictObject({ withdrawn: z.literal(true) });

/** What whoever opened an invitation's link shows. */
export const invitationTokenSchema = z.strictObject({ token });

/** The account that an invitation becomes. */
export const acceptSchema = z.strictObject({ token, name: personName(accountName), password: newPassword });

export const roleSchema = z.strictObject({ role });

/** One's own account. */
export const ownAccountSchema = z.strictObject({ name: personName(accountName) });

/** Asks for a link for a new password. */
export const forgottenSchema = z.strictObject({ email: address });

/** A new password, typed where one is chosen. */
export const newPasswordSchema = z.strictObject({ newPassword });

/** All whom a workshop is shared with from now on. */
export const sharesSchema = z.strictObject({ people: z.array(id).max(500) });

/** Whose a workshop becomes. */
export const ownerSchema = z.strictObject({ to: id });
