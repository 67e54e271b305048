'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { TextArea } from '@/app/_ui/text-area';
import { useLanguageName } from '@/app/_ui/use-language-name';
import { limits } from '@/engine/vocabulary';

const presets = ['breaking', 'leak', 'apology', 'rumour'] as const;

export interface TextFieldsProps {
  /** The languages that people here read, the writer's own first. */
  languages: readonly string[];
  /** Whether each language gets words of its own. */
  translated: boolean;
  text: Readonly<Record<string, string>>;
  /** What the one field is called. */
  label?: string | undefined;
  error: string | undefined;
  onTextChange: (text: Record<string, string>) => void;
  onTranslatedChange: (translated: boolean) => void;
}

/** One field is enough; who wants to writes the other languages too. */
export function TextFields(props: TextFieldsProps) {
  return (
    <>
      <TextStarts {...props} />
      <Texts {...props} />
      <Translating {...props} />
    </>
  );
}

/** Ways to begin. */
export function TextStarts({ languages: [own = ''], text, onTextChange }: TextFieldsProps) {
  const t = useTranslations('instructor.post');
  return (
    <fieldset className="mb-2 flex flex-wrap items-center gap-1.5">
      <legend className="float-left mr-1 text-xs text-muted">{t('presets')}</legend>
      {presets.map((preset) => (
        <Button
          key={preset}
          kind="secondary"
          size="small"
          className="text-xs"
          onClick={() => onTextChange({ ...text, [own]: t(`presetText.${preset}`) })}
        >
          {t(`preset.${preset}`)}
        </Button>
      ))}
    </fieldset>
  );
}

/** The field, or one for each language. */
export function Texts(props: TextFieldsProps) {
  const { languages, translated, text, error, onTextChange } = props;
  const t = useTranslations('instructor.post');
  const nameOf = useLanguageName();
  const [own = ''] = languages;
  const label = props.label ?? t('anyLanguage');
  return (translated ? languages : [own]).map((language) => (
    <TextArea
      key={language}
      lang={language}
      label={translated ? t('text', { language: nameOf(language) }) : label}
      value={text[language] ?? ''}
      onValueChange={(words) => onTextChange({ ...text, [language]: words })}
      limit={limits.post}
      error={language === own ? error : undefined}
    />
  ));
}

/** Who reads another language sees which one it is in, unless it is written in theirs too. */
export function Translating({ languages: [, ...others], translated, onTranslatedChange }: TextFieldsProps) {
  const t = useTranslations('instructor.post');
  const nameOf = useLanguageName();
  if (others.length === 0) return null;
  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-2 text-xs text-muted">
      <p className="min-w-0 flex-1">{t('everybody')}</p>
      <Button kind="quiet" size="small" onClick={() => onTranslatedChange(!translated)}>
        {translated ? t('translated') : t('translate', { languages: others.map(nameOf).join(', ') })}
      </Button>
    </div>
  );
}
