'use client';

import { Drama } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '@/app/_ui/form-dialog';
import { Select } from '@/app/_ui/select';
import { useConsole } from '../console-context';
import { outsideHash } from '../outside/use-hash';
import { AnswerChoice } from './answer-choice';
import { PictureChoice } from './picture-choice';
import { SpeakerChoice } from './speaker-choice';
import { TeamChoice } from './team-choice';
import { TextFields } from './text-fields';
import { usePost } from './use-post';

/** A line out of the script: who speaks, the words, where, with which picture, and which teams see it. */
export function PostAs({ onClose }: { onClose: () => void }) {
  const t = useTranslations('instructor.post');
  const { view } = useConsole();
  const post = usePost(onClose);
  const { values, put } = post;
  const usualOf = (id: string) => view.personas.find((one) => one.id === id)?.channelId;
  const isAnswer = values.answers !== '';
  return (
    <FormDialog
      form={post}
      onClose={onClose}
      title={t('title')}
      description={t('lead')}
      action={t('action', { teams: isAnswer ? 1 : values.teamIds.length })}
    >
      <a
        href={`#${outsideHash}`}
        onClick={onClose}
        className="-mt-2 flex w-fit items-center gap-1.5 text-sm text-accent hover:underline"
      >
        <Drama className="size-4" aria-hidden="true" />
        {t('outside')}
      </a>
      <SpeakerChoice
        personaId={values.personaId}
        onPersonaChange={(personaId) => put({ personaId, channelId: usualOf(personaId) ?? values.channelId })}
      />
      <TextFields
        languages={post.languages}
        translated={values.translated}
        text={values.text}
        error={post.problemOf('text')}
        onTextChange={(text) => put({ text })}
        onTranslatedChange={(translated) => put({ translated })}
      />
      <div className="grid gap-x-3 sm:grid-cols-2">
        <Select
          label={t('channel')}
          {...post.field('channelId')}
          options={view.channels.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <PictureChoice picture={values.picture} onPictureChange={(picture) => put({ picture })} />
      </div>
      <AnswerChoice answers={values.answers} onAnswersChange={(answers) => put({ answers })} />
      {!isAnswer && <TeamChoice teamIds={values.teamIds} onTeamIdsChange={(teamIds) => put({ teamIds })} />}
    </FormDialog>
  );
}
