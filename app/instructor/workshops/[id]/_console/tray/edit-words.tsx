'use client';

import { useTranslations } from 'use-intl';
import { FormDialog } from '@/app/_ui/form-dialog';
import { TextArea } from '@/app/_ui/text-area';
import { textProblem } from '@/app/_ui/text-problem';
import { useForm } from '@/app/_ui/use-form';
import type { TrayItem } from '@/engine/view/work';
import { limits } from '@/engine/vocabulary';
import { teamLook } from '@/look/team-look';
import { useOrder } from '../use-order';

/** The instructor's version of a team's words; they are held meanwhile. */
export function EditWords({ item, onClose }: { item: TrayItem; onClose: () => void }) {
  const t = useTranslations('ownWords.tray');
  const { refusalOf } = useOrder();
  const most = item.as === 'statement' ? limits.draft : limits.ownPost;
  const form = useForm({
    first: { text: item.text },
    check: ({ text }) => ({
      text: textProblem(text, most, { missing: t('missing'), long: t('long') }),
    }),
    send: async ({ text }) => {
      const { teamId, postId } = item;
      const command = { type: 'edit-words' as const, teamId, postId, text: text.trim() };
      const refused = await refusalOf((live) => live.send(command));
      if (refused) return { text: refused.words };
      onClose();
      return undefined;
    },
  });
  const { letter } = teamLook(item.teamIndex);
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('editTitle', { letter })}
      description={t('editLead')}
      action={t('save')}
    >
      <TextArea label={t('text')} lang={item.language} {...form.field('text')} rows={4} limit={most} />
    </FormDialog>
  );
}
