'use client';

import { useTranslations } from 'use-intl';
import type { z } from 'zod';
import { wrongFields } from './wrong-fields';

/**
 * What a schema of the wire says of a form's fields, in words. `own`: what the form itself says where a field is empty or
 * is not what it should be; names that break another rule have the words of every refusal.
 */
export function useWrongFields() {
  const t = useTranslations('errors');
  return (schema: z.ZodType, values: object, own: Record<string, string> = {}): Record<string, string> =>
    Object.fromEntries(
      wrongFields(schema, values).map(([field, code]) => {
        const general = code === 'malformed' || code === 'name-empty';
        return [field, (general ? own[field] : undefined) ?? t(code)];
      }),
    );
}
