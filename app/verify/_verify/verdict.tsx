import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { groupCode } from '@/reports/reading/certificate';
import { getTranslations } from '../../_words/server';

type State = 'valid' | 'withdrawn' | 'unknown';

const icons = { valid: CircleCheck, withdrawn: CircleX, unknown: CircleHelp } as const;
const looks = { valid: 'text-good', withdrawn: 'text-danger', unknown: 'text-muted' } as const;

/** The answer first, in one sentence; colour and sign only support it. */
export async function Verdict({ state, code }: { state: State; code: string }) {
  const t = await getTranslations('certificates.verify');
  const Icon = icons[state];
  return (
    <section className="mt-2 flex gap-3">
      <Icon className={`mt-1 size-7 shrink-0 ${looks[state]}`} aria-hidden="true" />
      <div className="min-w-0">
        <h1 className="text-xl">{t(state)}</h1>
        <p className="mt-1 text-muted">{t(`${state}Text`)}</p>
        <p translate="no" className="figures mt-3 text-sm break-all">
          {state === 'unknown' ? code : groupCode(code)}
        </p>
      </div>
    </section>
  );
}
