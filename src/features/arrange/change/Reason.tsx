import { Field, Input, Select } from '@fluentui/react-components';
import { Column } from '../../../ui/layout.tsx';
import { useArrangeStyles } from '../arrangeStyles.ts';
import type { ChangeForm } from './changeForm.ts';

/** Why: one of the usual reasons, or in words. Whoever is told by Outlook never reads it. */
export function Reason(props: {
  /** `Why it is moved` */
  readonly label: string;
  readonly reasons: readonly string[];
  readonly form: ChangeForm;
  readonly change: (form: ChangeForm) => void;
  /** Somebody has tried without one. */
  readonly missing: boolean;
  readonly disabled: boolean;
}) {
  const styles = useArrangeStyles();
  const { form, change, missing, disabled } = props;
  const wrong = (here: boolean) =>
    missing && here ? ({ validationMessage: 'Say why.', validationState: 'error' } as const) : {};
  return (
    <Column gap="s">
      <Field
        label={props.label}
        required
        className={styles.long}
        hint="Kept with the meeting. Nobody who is asked reads it."
        {...wrong(form.reason === '')}
      >
        <Select value={form.reason} disabled={disabled} onChange={(_, { value }) => change({ ...form, reason: value })}>
          <option value="">Choose</option>
          {props.reasons.map((reason) => (
            <option key={reason} value={reason}>
              {reason.charAt(0).toUpperCase() + reason.slice(1)}
            </option>
          ))}
          <option value="other">Another reason</option>
        </Select>
      </Field>
      {form.reason === 'other' && (
        <Field label="The reason" required className={styles.long} {...wrong(form.otherReason.trim() === '')}>
          <Input
            value={form.otherReason}
            disabled={disabled}
            onChange={(_, { value }) => change({ ...form, otherReason: value })}
          />
        </Field>
      )}
    </Column>
  );
}
