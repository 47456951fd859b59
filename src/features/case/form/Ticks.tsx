import { Checkbox, Field, mergeClasses } from '@fluentui/react-components';
import { useMessage } from './FormField.tsx';
import { useFormStyles } from './formStyles.ts';

/** Several of a few things, each a box to tick. */
export function Ticks(props: {
  readonly path: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}) {
  const styles = useFormStyles();
  const { options, ticked } = props;
  const toggle = (value: string, on: boolean) =>
    props.onChange(on ? [...ticked, value] : ticked.filter((one) => one !== value));
  return (
    <Field
      data-field={props.path}
      label={props.label}
      className={mergeClasses(styles.field, styles.wide)}
      {...useMessage(props.path)}
    >
      <fieldset className={mergeClasses(styles.plain, styles.ticks)}>
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={ticked.includes(value)}
            onChange={(_, { checked }) => toggle(value, checked === true)}
          />
        ))}
      </fieldset>
    </Field>
  );
}
