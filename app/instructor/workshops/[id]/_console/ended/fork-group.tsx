'use client';

import { useTranslations } from 'use-intl';
import { ChoiceCard } from '@/app/_ui/choice-card';
import { Select } from '@/app/_ui/select';
import { TextField } from '@/app/_ui/text-field';
import { limits } from '@/engine/vocabulary';
import type { Fork, ForkWho } from './use-fork';

/** The same people, another group that is waiting, or people who are still to come. */
export function ForkGroup({ fork, teams }: { fork: Fork; teams: number }) {
  const t = useTranslations('steps.fork');
  const { groups, put } = fork;
  const { who, groupId, title: name } = fork.values;
  const noGroups = groups?.length === 0;
  const card = (mine: ForkWho, heading: string, detail: string, disabled = false) => (
    <ChoiceCard
      name="fork-who"
      title={heading}
      detail={detail}
      selected={who === mine}
      disabled={disabled}
      onSelect={() => put({ who: mine })}
    />
  );
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1.5 text-sm font-medium">{t('who')}</legend>
      {card('here', t('here'), t('hereHint'))}
      {card('group', t('group'), noGroups ? t('noGroups') : t('groupHint', { teams }), noGroups)}
      {who === 'group' && groups && !noGroups && (
        <Select
          label={t('which')}
          value={groupId || (groups[0]?.id ?? '')}
          options={groups.map((group) => ({ value: group.id, label: group.title }))}
          onValueChange={(id) => put({ groupId: id })}
        />
      )}
      {card('fresh', t('fresh'), t('freshHint', { teams }))}
      {who === 'fresh' && (
        <TextField
          // It comes by a choice of one's own, and is the next thing to write.
          autoFocus
          label={t('name')}
          error={fork.problemOf('title')}
          limit={limits.title}
          value={name}
          onValueChange={(typed) => put({ title: typed })}
        />
      )}
    </fieldset>
  );
}
