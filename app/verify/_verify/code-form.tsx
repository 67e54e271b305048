import { formLimits } from '@/wire/limits';
import { Button } from '../../_ui/button';
import { controlLook } from '../../_ui/field';
import { getTranslations } from '../../_words/server';

/** Works without any script: the number is sent as a form. */
export async function CodeForm() {
  const t = await getTranslations('certificates.verify');
  return (
    <form method="get" action="/verify" className="flex flex-col gap-1.5">
      <label htmlFor="code" className="text-sm font-medium">
        {t('code')}
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id="code"
          name="code"
          required
          maxLength={formLimits.certificateCode}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          placeholder="ABCD-EFGH-JKMN"
          aria-describedby="code-hint"
          className={`${controlLook} figures min-h-12 max-w-72 text-base uppercase`}
        />
        <Button type="submit" size="large">
          {t('action')}
        </Button>
      </div>
      <p id="code-hint" className="text-xs text-muted">
        {t('codeHint')}
      </p>
    </form>
  );
}
