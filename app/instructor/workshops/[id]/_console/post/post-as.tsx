'use client';

import { useTranslations } from 'use-intl';
import { FormDialog } from '@/app/_ui/form-dialog';
import { Select } from '@/app/_ui/select';
import { useConsole } from '../console-context';
import { TeamChoice } from './team-choice';
import { TextFields } from './text-fields';
import { usePost } from './use-post';

/** A line out of the script: who speaks, where, the words in every language in use, and which teams see it. */
export function PostAs({ onClose }: { onClose: () => void }) {
  const t = useTranslations('instructor.post');
  const { view } = useConsole();
  const post = usePost(onClose);
  const { values, put } = post;
  const personas = [...view.personas].sort((left, right) => left.name.localeCompare(right.name));

  return (
    <FormDialog
      form={post}
      onClose={onClose}
      title={t('title')}
      description={t('lead')}
      action={t('action', { teams: values.teamIds.length })}
    >
      <div className="grid gap-x-3 sm:grid-cols-2">
        <Select
          label={t('persona')}
          value={values.personaId}
          onValueChange={(personaId) => put({ personaId })}
          options={personas.map(({ id, name, handle }) => ({
            value: id,
            label: handle ? `${name} ${handle}` : name,
          }))}
        />
        <Select
          label={t('channel')}
          value={values.channelId}
          onValueChange={(channelId) => put({ channelId })}
          options={view.channels.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <TextFields
        languages={post.languages}
        text={values.text}
        error={post.problemOf('text')}
        onTextChange={(text) => put({ text })}
      />
      <TeamChoice teamIds={values.teamIds} onTeamIdsChange={(teamIds) => put({ teamIds })} />
    </FormDialog>
  );
}
