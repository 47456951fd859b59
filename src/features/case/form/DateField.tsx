import { Input } from '@fluentui/react-components';
import { typedDate } from '../../../domain/time/typedDate.ts';
import { inSentence } from '../../../ui/dates.ts';
import { FormField } from './FormField.tsx';
import { useFormStyles } from './formStyles.ts';

/**
 * A day, typed as text: a browser's own date box throws away what is not a day, and nothing typed may be lost. What was
 * understood is said back in full.
 */
export function DateField(props: {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}) {
  const date = typedDate(props.value);
  return (
    <FormField
      path={props.path}
      label={props.label}
      required={props.required ?? false}
      hint={date.ok ? inSentence(date.value) : (props.hint ?? 'Day, month, year, such as 14/5/2018')}
    >
      <Input
        className={useFormStyles().control}
        value={props.value}
        onChange={(_, { value }) => props.onChange(value)}
        autoComplete="off"
      />
    </FormField>
  );
}
