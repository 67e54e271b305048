'use client';

import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../_ui/icon-button';
import { TextField } from '../../_ui/text-field';

interface PasswordFieldProps {
  value: string;
  onValueChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  autoComplete: 'current-password' | 'new-password';
  /** Where there are two on a page. */
  label?: string;
  name?: string;
}

export function PasswordField({ autoComplete, label, name = 'password', ...rest }: PasswordFieldProps) {
  const t = useTranslations('account');
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...rest}
      label={label ?? t('password')}
      name={name}
      type={shown ? 'text' : 'password'}
      autoComplete={autoComplete}
      action={
        <IconButton
          icon={shown ? EyeOff : Eye}
          label={t(shown ? 'hidePassword' : 'showPassword')}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        />
      }
    />
  );
}
