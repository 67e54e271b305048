'use client';

import { ImageOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CardPicture } from '@/engine/view/types';
import { type CardTone, cardTones } from '@/engine/vocabulary';
import { classNames } from '../../_ui/class-names';
import { headlineOf } from '../../_ui/feed/headline';
import { PictureCard } from '../../_ui/feed/picture-card';
import { Chip } from './chip';
import type { Decision } from './use-decision';

interface CardMakerProps {
  decision: Decision;
  pictures: readonly CardPicture[];
  tone: CardTone;
  /** The name of its file; null: none. */
  picture: string | null;
  onChange: (card: { tone: CardTone; picture: string | null }) => void;
}

/** A picture card is made of a picture, a tone and the team's words; below it is seen as it will go out. */
export function CardMaker({ decision, pictures, tone, picture, onChange }: CardMakerProps) {
  const t = useTranslations('ownWords.places');
  const name = useTranslations('common.feed');
  const shown = pictures.find(({ file }) => file === picture);
  const text = textOf(decision);
  return (
    <div className="flex flex-col gap-2.5">
      <fieldset disabled={decision.paused} className="flex flex-wrap gap-1.5">
        <legend className="sr-only">{t('tone')}</legend>
        {cardTones.map((one) => (
          <Chip key={one} on={one === tone} onPress={() => onChange({ tone: one, picture })}>
            {name(`tone.${one}`)}
          </Chip>
        ))}
      </fieldset>
      <fieldset disabled={decision.paused}>
        <legend className="text-xs text-muted">{t('picture')}</legend>
        <div className="-mx-1 mt-1 flex gap-2 overflow-x-auto px-1 py-1">
          {pictures.map(({ file, src, alt }) => (
            <Choice
              key={file}
              on={file === picture}
              label={alt}
              onPress={() => onChange({ tone, picture: file })}
            >
              {/* biome-ignore lint/performance/noImgElement: small files of our own, already in their size */}
              <img src={src} alt="" loading="lazy" className="size-full object-cover" />
            </Choice>
          ))}
          <Choice
            on={picture === null}
            label={t('noPicture')}
            onPress={() => onChange({ tone, picture: null })}
          >
            <ImageOff className="size-5 text-muted" aria-hidden="true" />
          </Choice>
        </div>
      </fieldset>
      {text !== '' && (
        <figure className="max-w-sm">
          <figcaption className="mb-1 text-xs text-pretty text-muted">
            {t('preview')} {decision.ballot.ask?.kind === 'statement' && t('headline')}
          </figcaption>
          <PictureCard headline={headlineOf(text)[0]} tone={tone} picture={shown} />
        </figure>
      )}
    </div>
  );
}

/** What goes out as things are: the team's words where some are asked for, else the author's. */
function textOf({ ballot, picked }: Decision): string {
  const own = ballot.drafts.find(({ seatId }) => seatId === ballot.wordsOf)?.text ?? '';
  if (ballot.ask?.kind === 'statement' && own !== '') return own;
  const response = ballot.responses.find(({ id }) => id === picked);
  return response?.message ?? response?.label ?? '';
}

interface ChoiceProps {
  on: boolean;
  label: string;
  onPress: () => void;
  children: React.ReactNode;
}

function Choice({ on, label, onPress, children }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={label}
      title={label}
      onClick={onPress}
      className={classNames(
        'flex h-14 w-24 shrink-0 items-center justify-center overflow-hidden rounded-sm border bg-sunken',
        on ? 'border-accent ring-2 ring-accent' : 'border-control',
      )}
    >
      {children}
    </button>
  );
}
