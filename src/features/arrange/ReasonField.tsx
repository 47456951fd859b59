import { Field, Input } from '@fluentui/react-components';
import { useArrangeStyles } from './arrangeStyles.ts';
import type { AskedPart } from './WhoIsAsked.tsx';

/** Why somebody, or a place of the procedure, is not asked. What was typed stays while the tick goes to and fro. */
export function ReasonField(
  props: Pick<AskedPart, 'form' | 'change' | 'problems' | 'tried'> & { readonly who: string; readonly label: string },
) {
  const styles = useArrangeStyles();
  const { form, change, who, label } = props;
  const problem = props.problems.find((each) => each.who === who && each.blocks);
  return (
    <Field
      label={label}
      size="small"
      className={styles.reason}
      {...(problem &&
        props.tried && {
          validationMessage:
            problem.kind === 'no answer' ? 'Say why they are not asked.' : 'Say why the place stays empty.',
          validationState: 'error' as const,
        })}
    >
      <Input
        size="small"
        value={form.reasons[who] ?? ''}
        onChange={(_, { value }) => change({ ...form, reasons: { ...form.reasons, [who]: value } })}
      />
    </Field>
  );
}
