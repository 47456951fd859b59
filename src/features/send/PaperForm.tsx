import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { GoesAs, NotPdf } from '../../domain/meeting/signOff.ts';
import { dayAndTime } from '../../ui/dates.ts';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { ChosenForm } from './usePaperForm.ts';

const because: Readonly<Record<NotPdf, string>> = {
  'not converted': 'Microsoft 365 did not make one',
  'not fetched': 'Microsoft 365 did not hand it over to this app',
  'too long': 'Microsoft 365 took longer than half a minute',
  'too large': 'it was too large for an email',
  'not kept': 'it could not be kept in the case’s folder',
};

/** Word or PDF: asked before the first message leaves, and said from then on. */
export function PaperForm(props: {
  readonly form: ChosenForm;
  readonly goesAs: GoesAs | undefined;
  /** There is somebody whom pressing Send would send them to. */
  readonly canChoose: boolean;
  readonly busy: boolean;
}) {
  const { form, goesAs } = props;
  if (goesAs?.as === 'PDF')
    return (
      <Text as="p" look="small" ink="second">
        As PDF for everyone, chosen by {goesAs.by.name}, {dayAndTime(goesAs.at)}. The Word files are kept beside them.
      </Text>
    );
  if (goesAs?.notPdf)
    return (
      <State name="info">
        There is no PDF: {because[goesAs.notPdf]}. This version goes as Word to everyone, and nothing waits for it.
      </State>
    );
  if (goesAs || !props.canChoose) return null;
  return (
    <Field
      label="The papers go as"
      hint="The same for everyone, and for this version it stays so. Word is easiest to read aloud and to enlarge."
    >
      <RadioGroup
        value={form.wantsPdf ? 'PDF' : 'Word'}
        disabled={props.busy || !form.ready}
        onChange={(_, { value }) => form.choose(value === 'PDF')}
      >
        <Radio value="Word" label="Word" />
        <Radio value="PDF" label="PDF where it can be made, Word otherwise" />
      </RadioGroup>
    </Field>
  );
}
