'use client';

import { useLocale, useTranslations } from 'use-intl';
import type { HomeworkCard } from '@/wire/homework';
import type { GuestLine } from '../../_live/guest';
import { CardLanguages } from '../../_scenarios/card-languages';
import { Cover } from '../../_scenarios/cover';
import { foreignLanguage } from '../../_ui/foreign-language';
import { Begin } from './begin';
import { HomeworkFacts } from './homework-facts';
import { OwnResults } from './own-results';

interface HomeworkPartProps {
  card: HomeworkCard;
  token: string;
  deviceKey: string;
  line: () => GuestLine;
  /** Something is different now: ask again. */
  onChange: () => Promise<void>;
}

/** What is to be played and until when, the way in, and what came of it so far. */
export function HomeworkPart({ card, token, deviceKey, line, onChange }: HomeworkPartProps) {
  const t = useTranslations('homework');
  const locale = useLocale();
  const { scenario, me } = card;
  return (
    <>
      <div>
        <p className="kicker">{t('one')}</p>
        <h1 className="mt-1 text-2xl text-balance">{card.title}</h1>
        <HomeworkFacts card={card} />
      </div>
      {scenario ? (
        <div className="overflow-hidden rounded-md border border-line bg-surface">
          <Cover cover={scenario.cover} />
          <div className="p-4">
            <div lang={foreignLanguage(scenario.languages, locale)}>
              <h2 className="font-serif text-xl">{scenario.title}</h2>
              <p className="mt-1 text-sm text-pretty text-muted">{scenario.preview || scenario.tagline}</p>
            </div>
            <p className="mt-2 text-xs text-muted">
              <CardLanguages languages={scenario.languages} />
            </p>
          </div>
        </div>
      ) : (
        <p role="alert" className="text-danger">
          {t('page.missing')}
        </p>
      )}
      <Begin card={card} token={token} deviceKey={deviceKey} line={line} />
      {me && (
        <OwnResults
          me={me}
          address={`/homework#${token}.${deviceKey}`}
          onErase={async () => (await line().eraseHomework({ token, key: deviceKey })).ok}
          onErased={onChange}
        />
      )}
    </>
  );
}
