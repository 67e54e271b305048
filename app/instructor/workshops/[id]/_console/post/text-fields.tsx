'use client';

import { useTranslations } from 'use-intl';
import { TextArea } from '@/app/_ui/text-area';
import { useLanguageName } from '@/app/instructor/_scenarios/use-language-name';
import { fitsIn } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';

interface TextFieldsProps {
  languages: readonly string[];
  text: Readonly<Record<string, string>>;
  /** What is wrong with the words of the first language that is not as it should be. */
  error: string | undefined;
  onTextChange: (text: Record<string, string>) => void;
}

/** One field per language that somebody in the room reads. */
export function TextFields({ languages, text, error, onTextChange }: TextFieldsProps) {
  const t = useTranslations('instructor.post');
  const nameOf = useLanguageName();
  const isWrong = (words = '') => words.trim() === '' || !fitsIn(words.trim(), limits.post);
  const wrong = languages.find((language) => isWrong(text[language]));
  return (
    <>
      {languages.map((language) => (
        <TextArea
          key={language}
          lang={language}
          label={t('text', { language: nameOf(language) })}
          value={text[language] ?? ''}
          onValueChange={(words) => onTextChange({ ...text, [language]: words })}
          limit={limits.post}
          error={language === wrong ? error : undefined}
        />
      ))}
      {languages.length > 1 && (
        <p className="mb-3 text-xs text-muted">
          {t('needAll', { languages: languages.map(nameOf).join(', ') })}
        </p>
      )}
    </>
  );
}
