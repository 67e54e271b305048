'use client';

import { Check, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { isolated } from '@/app/_ui/isolated';
import { limits } from '@/engine/vocabulary';
import type { InvitationCard } from '@/wire/answers';
import type { Permission } from '@/wire/permissions';
import type { GuestLine } from '../../_live/guest';
import { forgetJoining, joiningId } from '../../_live/seats';
import { keepColleague } from '../../_live/staff-key';
import { useRefusalWords } from '../../_live/use-refusal';
import { Button } from '../../_ui/button';
import { TextField } from '../../_ui/text-field';
import { textProblem } from '../../_ui/text-problem';
import { useForm } from '../../_ui/use-form';

interface AcceptProps {
  card: InvitationCard;
  token: string;
  line: () => GuestLine;
}

/** What the invitation is, the rights that come with it, and a name. */
export function Accept({ card, token, line }: AcceptProps) {
  const t = useTranslations('staff.invitation');
  const { title, handsOver, rights } = card;
  const kind = handsOver ? 'handsOver' : rights;
  return (
    <>
      <div>
        <p className="kicker">{t('by', { name: isolated(card.invitedBy) })}</p>
        <h1 className="mt-1 text-2xl text-balance">{t(kind, { title })}</h1>
        <p className="mt-2 text-sm text-muted">{t('scenario', { title: card.scenario })}</p>
      </div>
      <Permissions card={card} />
      <NameForm card={card} token={token} line={line} />
    </>
  );
}

function NameForm({ card, token, line }: AcceptProps) {
  const t = useTranslations('staff.invitation');
  const inWords = useRefusalWords();
  const router = useRouter();
  const { title, handsOver, rights } = card;
  const problems = { missing: t('nameMissing'), long: t('nameTooLong', { limit: String(limits.nickname) }) };
  const form = useForm({
    first: { name: '' },
    check: ({ name }) => ({ name: textProblem(name, limits.nickname, problems) }),
    send: async ({ name: typed }) => {
      const name = typed.trim();
      const requestId = joiningId('invitation');
      const answer = await line().acceptInvitation({ token, name, requestId });
      if (!answer.ok) return { name: inWords(answer) };
      const { ok: _ok, ...grant } = answer;
      forgetJoining('invitation');
      keepColleague({ ...grant, name, title, keptAt: Date.now() });
      router.replace('/staff');
      return 'leaving';
    },
  });

  return (
    <form {...form.props} className="flex flex-col gap-5">
      <TextField
        label={t('name')}
        hint={t(handsOver ? 'nameHintDevice' : 'nameHint')}
        {...form.field('name')}
        limit={limits.nickname}
        autoComplete="name"
        enterKeyHint="go"
      />
      <Button type="submit" size="large" busy={form.busy}>
        {t(`accept.${handsOver ? 'handsOver' : rights}`)}
      </Button>
      <p className="text-xs text-pretty text-muted">{t('kept')}</p>
    </form>
  );
}

/** The rights as sentences, the missing ones too: nobody finds out by being refused. */
function Permissions({ card: { can, cannot } }: { card: InvitationCard }) {
  const t = useTranslations('staff.invitation');
  return (
    <div className="flex flex-col gap-3 rounded-md border border-line bg-surface p-4 text-sm">
      <h2 className="kicker">{t('may')}</h2>
      <PermissionList permissions={can} allowed />
      <h2 className="kicker mt-1">{t('cannot')}</h2>
      <PermissionList permissions={cannot} allowed={false} />
    </div>
  );
}

function PermissionList({ permissions, allowed }: { permissions: readonly Permission[]; allowed: boolean }) {
  const t = useTranslations('staff.permission');
  const Icon = allowed ? Check : X;
  return (
    <ul className="flex flex-col gap-1.5">
      {permissions.map((permission) => (
        <li key={permission} className="flex items-start gap-2">
          <Icon
            className={allowed ? 'mt-0.5 size-4 shrink-0 text-good' : 'mt-0.5 size-4 shrink-0 text-muted'}
            aria-hidden="true"
          />
          <span className={allowed ? '' : 'text-muted'}>{t(permission)}</span>
        </li>
      ))}
    </ul>
  );
}
