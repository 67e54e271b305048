'use client';

import { useTranslations } from 'use-intl';
import type { Ack } from '@/wire/refusals';
import type { Farewell } from './state';

type RefusalCode = Extract<Ack, { ok: false }>['code'] | Farewell;

/** The words of a refusal. Every code has a message: a missing one does not compile. */
export function useRefusalWords(): (refusal: {
  code: RefusalCode;
  reference?: string | undefined;
}) => string {
  const t = useTranslations('errors');
  return ({ code, reference }) => (reference === undefined ? t(code) : `${t(code)} (${reference})`);
}
