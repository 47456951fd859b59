import { Field, type FieldProps, Link, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useFormHere } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';

/** One field with its label and, beside it, what is wrong with it. `path` is how a problem and the list of all name it. */
export function FormField(props: {
  readonly path: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly wide?: boolean;
  readonly children: ReactElement;
}) {
  const styles = useFormStyles();
  const { path, label, hint, required = false, wide = false } = props;
  const message = useMessage(path);
  return (
    <Field
      data-field={path}
      label={label}
      required={required}
      className={mergeClasses(styles.field, wide && styles.wide)}
      // What is wrong says what the hint would say, and more.
      {...(hint !== undefined && message.validationState !== 'error' && { hint })}
      {...message}
    >
      {props.children}
    </Field>
  );
}

/** What is wrong with a field, as Fluent takes it: the message and its tone together. What stops saving comes first. */
export function useMessage(path: string): Pick<FieldProps, 'validationMessage' | 'validationState'> {
  const { problems, open } = useFormHere();
  const here = problems.filter(({ field }) => field === path);
  const problem = here.find(({ blocks }) => blocks) ?? here[0];
  if (!problem) return {};
  const there = path === 'reference' ? /^(\S+) is there already/.exec(problem.words)?.[1] : undefined;
  return {
    validationMessage: (
      <>
        {problem.words}
        {there && open && (
          <>
            {' '}
            <Link inline as="button" type="button" onClick={() => open(there)}>
              Open {there}
            </Link>
          </>
        )}
      </>
    ),
    validationState: problem.blocks ? ('error' as const) : ('warning' as const),
  };
}
