'use client';

import { type ReactNode, useId } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import type { Form } from './use-form';

interface FormDialogProps {
  /** Of `useForm`. */
  form: Pick<Form<object>, 'props' | 'busy' | 'problem'>;
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  /** What the button does, with a verb; without it there is nothing to send. */
  action: ReactNode;
  children: ReactNode;
}

/** A dialog that sends something: Enter in a line of text sends too. */
export function FormDialog({ form, onClose, title, description, action, children }: FormDialogProps) {
  const id = useId();
  return (
    <Dialog
      onClose={onClose}
      title={title}
      description={description}
      footer={
        action && (
          <>
            <p role="alert" className="min-w-40 flex-1 self-center text-xs text-danger">
              {form.problem}
            </p>
            <Button type="submit" form={id} busy={form.busy}>
              {action}
            </Button>
          </>
        )
      }
    >
      <form id={id} {...form.props} className="mt-4 flex flex-col gap-3">
        {children}
      </form>
    </Dialog>
  );
}
