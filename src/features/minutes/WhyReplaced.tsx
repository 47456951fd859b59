import { Field, Textarea } from '@fluentui/react-components';
import type { Draft } from '../../ui/useDraft.ts';

/** What those who read the papers are told about a corrected version. Kept on the device until it is signed. */
export function WhyReplaced(props: { readonly version: number; readonly draft: Draft; readonly missing: boolean }) {
  const { draft, version } = props;
  return (
    <Field
      label={`Why this replaces version ${version}, for those who read it`}
      hint="It stands in the papers and in the email to everyone. Name nobody."
      required
      validationMessage={props.missing && draft.text.trim() === '' ? 'Write why, in a few words.' : undefined}
    >
      <Textarea resize="vertical" {...draft.box} />
    </Field>
  );
}
