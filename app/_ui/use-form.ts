'use client';

import {
  type FormEvent,
  type RefObject,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from 'react';

/** What is wrong, in words: with a field, or with the whole (`form`). */
export type Problems<Values> = { [Field in FieldOf<Values> | 'form']?: string | undefined };

interface FormSettings<Values> {
  first: Values;
  /** What can be said before anybody is asked. */
  check?: (values: Values) => Problems<Values>;
  /** Asks the server: what it found wrong, nothing where all is well, `leaving` where another page comes. */
  send: (values: Values) => Promise<Problems<Values> | 'leaving' | undefined>;
}

type FieldOf<Values> = Extract<keyof Values, string>;

interface FieldProps<Value> {
  value: Value;
  error: string | undefined;
  onValueChange: (value: Value) => void;
}

export interface Form<Values> {
  values: Values;
  put: (part: Partial<Values>) => void;
  /** Goes as soon as the field is changed. */
  problemOf: (field: FieldOf<Values>) => string | undefined;
  /** For the field's control: what it holds, what is wrong with it, and what takes a change. */
  field: <Field extends FieldOf<Values>>(field: Field) => FieldProps<Values[Field]>;
  problem: string | undefined;
  /** It waits for an answer; what is sent meanwhile again counts once. */
  busy: boolean;
  /** For the `form` element. */
  props: {
    ref: RefObject<HTMLFormElement | null>;
    /** Sent before the page is ready it stays as it is: no browser sends it off, with a password in the address. */
    method: 'dialog';
    noValidate: true;
    onSubmit: (event: FormEvent) => void;
  };
}

interface Settled<Values> {
  values: Values;
  problems: Problems<Values>;
  leaving: boolean;
}

/** One form: nothing typed is lost, whatever the answer; the first wrong field gets the focus. */
export function useForm<Values extends object>({
  first,
  check = () => ({}),
  send,
}: FormSettings<Values>): Form<Values> {
  const [values, setValues] = useState(first);
  const ref = useRef<HTMLFormElement>(null);
  const [settled, submit, pending] = useActionState(
    async (_: Settled<Values>, given: Values): Promise<Settled<Values>> => {
      const wrong = check(given);
      const answer = isEmpty(wrong) ? await send(given) : wrong;
      const leaving = answer === 'leaving';
      return { values: given, leaving, problems: leaving ? {} : (answer ?? {}) };
    },
    { values: first, problems: {}, leaving: false },
  );
  useEffect(() => {
    if (isEmpty(settled.problems)) return;
    ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [settled]);
  const busy = pending || settled.leaving;
  const problemOf = (field: FieldOf<Values>) =>
    settled.values[field] === values[field] ? settled.problems[field] : undefined;
  return {
    values,
    put: (part) => setValues((known) => ({ ...known, ...part })),
    problemOf,
    field: (field) => ({
      value: values[field],
      error: problemOf(field),
      onValueChange: (value) => setValues((known) => ({ ...known, [field]: value })),
    }),
    problem: settled.problems.form,
    busy,
    props: {
      ref,
      method: 'dialog',
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault();
        if (!busy) startTransition(() => submit(values));
      },
    },
  };
}

function isEmpty(problems: object): boolean {
  return Object.values(problems).every((problem) => problem === undefined);
}
