'use client';

import { useTranslations } from 'use-intl';
import { Select } from '@/app/_ui/select';
import { shortened } from '@/engine/signs';
import { useConsole } from '../console-context';

const shortSigns = 60;

interface PictureChoiceProps {
  picture: string;
  onPictureChange: (picture: string) => void;
}

/** A picture of the scenario, by what it shows; below it the picture itself. */
export function PictureChoice({ picture, onPictureChange }: PictureChoiceProps) {
  const t = useTranslations('instructor.post');
  const { pictures } = useConsole().view;
  if (pictures.length === 0) return null;
  const shown = pictures.find(({ file }) => file === picture);
  return (
    <div>
      <Select
        label={t('picture')}
        value={picture}
        onValueChange={onPictureChange}
        options={[
          { value: '', label: t('noPicture') },
          ...pictures.map(({ file, alt }) => ({ value: file, label: shortened(alt || file, shortSigns) })),
        ]}
      />
      {shown && (
        // biome-ignore lint/performance/noImgElement: a small drawing of the scenario, served as it is
        <img src={shown.src} alt={shown.alt} className="mb-3 max-h-28 rounded-sm border border-line" />
      )}
    </div>
  );
}
