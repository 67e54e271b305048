'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Select } from '@/app/_ui/select';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';
import { TeamChoice } from './team-choice';
import { TextFields } from './text-fields';
import { usePost } from './use-post';

/** A line out of the script: who speaks, where, the words in every language in use, and which teams see it. */
export function PostAs({ onClose }: { onClose: () => void }) {
  const t = useTranslations('instructor.post');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const { post, put, languages, problem, command } = usePost();
  const personas = [...view.personas].sort((left, right) => left.name.localeCompare(right.name));
  const speaker = view.personas.find(({ id }) => id === post.personaId)?.name ?? '';

  async function send() {
    if (command && (await order(command, t('done', { name: speaker })))) onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('title')}
      description={t('lead')}
      footer={
        <>
          <p className="min-w-40 flex-1 self-center text-xs text-muted">{problem}</p>
          <Button busy={busy} disabled={!command} onClick={() => void send()}>
            {t('action', { teams: post.teamIds.length })}
          </Button>
        </>
      }
    >
      <div className="mt-4 flex flex-col">
        <div className="grid gap-x-3 sm:grid-cols-2">
          <Select
            label={t('persona')}
            value={post.personaId}
            onValueChange={(personaId) => put({ personaId })}
            options={personas.map(({ id, name, handle }) => ({
              value: id,
              label: handle ? `${name} ${handle}` : name,
            }))}
          />
          <Select
            label={t('channel')}
            value={post.channelId}
            onValueChange={(channelId) => put({ channelId })}
            options={view.channels.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <TextFields languages={languages} text={post.text} onTextChange={(text) => put({ text })} />
        <TeamChoice teamIds={post.teamIds} onTeamIdsChange={(teamIds) => put({ teamIds })} />
      </div>
    </Dialog>
  );
}
