import { classNames } from './class-names';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

const kinds = {
  primary: 'border-transparent bg-act text-on-act font-semibold hover:brightness-110 active:brightness-95',
  secondary: 'border-control bg-surface text-text font-medium hover:bg-raised active:bg-sunken',
  quiet: 'border-transparent bg-transparent text-text font-medium hover:bg-text/8 active:bg-text/12',
  danger: 'border-danger bg-transparent text-danger font-medium hover:bg-danger/12 active:bg-danger/18',
} as const satisfies Record<ButtonKind, string>;

const sizes = {
  small: 'min-h-8 px-3 text-sm gap-1.5',
  medium: 'min-h-11 px-4 text-sm gap-2',
  large: 'min-h-14 px-5 text-base gap-2',
} as const satisfies Record<ButtonSize, string>;

/** The look of a button, also for links and for the triggers of menus and dialogs. */
export function buttonLook(
  kind: ButtonKind = 'primary',
  size: ButtonSize = 'medium',
  extra?: string,
): string {
  return classNames(
    'inline-flex select-none items-center justify-center rounded-md border py-1 text-center leading-tight',
    'transition-[background-color,filter,opacity] disabled:opacity-50 aria-disabled:opacity-60',
    kinds[kind],
    sizes[size],
    extra,
  );
}
