'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { renameSelf } from '@/app/_account/account';
import { useFailureWords } from '@/app/_ask/use-problem-words';
import { useWrongFields } from '@/app/_forms/use-wrong-fields';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/text-field';
import { toast } from '@/app/_ui/toast';
import { useForm } from '@/app/_ui/use-form';
import { ownAccountSchema } from '@/wire/forms/people';
import { Problem } from '../../_account/problem';

export function NameForm({ name: known }: { name: string }) {
  const t = useTranslations('account');
  const inWords = useFailureWords();
  const wrongFields = useWrongFields();
  const router = useRouter();
  const form = useForm({
    first: { name: known },
    check: (values) => wrongFields(ownAccountSchema, values, { name: t('required') }),
    send: async ({ name }) => {
      const answer = await renameSelf(name.trim());
      if (!answer.ok) return { form: inWords(answer.code) };
      toast(t('page.nameSaved'));
      router.refresh();
      return undefined;
    },
  });
  return (
    <form {...form.props} className="flex flex-col gap-3">
      <TextField label={t('name')} hint={t('nameHint')} {...form.field('name')} autoComplete="name" />
      <Problem words={form.problem} />
      <Button type="submit" kind="secondary" busy={form.busy} className="self-start">
        {t('page.saveName')}
      </Button>
    </form>
  );
}
