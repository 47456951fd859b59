import { Button, Field, Link, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { makePrintFile, PrintFile, PrintRefusal } from '../../app/makePrintFile.ts';
import type { KeptPaper } from '../../app/ports/caseFolder.ts';
import type { Person } from '../../domain/case/caseFile.ts';
import type { DraftStore } from '../../ui/draftBox.ts';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraft } from '../../ui/useDraft.ts';

/** A file to print for one person, with the address for its cover sheet where it is posted. Word prints it; a tab in Teams cannot. */
export function PrintForm(props: {
  readonly person: Person;
  readonly files: readonly KeptPaper[];
  readonly store: DraftStore;
  readonly box: string;
  readonly make: (address: string) => ReturnType<typeof makePrintFile>;
  readonly onLeave: () => void;
}) {
  const { person } = props;
  const draft = useDraft(props.store, props.box);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<{ readonly of: string; readonly file: PrintFile }>();
  const [refusal, setRefusal] = useState<PrintRefusal>();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (made) link.current?.focus();
  }, [made]);
  const press = async () => {
    if (busy || !draft.ready) return;
    setBusy(true);
    setRefusal(undefined);
    const answer = await props.make(draft.text);
    setBusy(false);
    if (answer.ok) setMade({ of: draft.text, file: answer.value });
    else setRefusal(answer.reason);
  };
  // With another address it is another file.
  const file = made?.of === draft.text ? made.file : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void press();
      }}
    >
      <Column gap="s">
        <Field
          label={`Address of ${person.name}, if it is posted`}
          hint="Goes on the cover sheet, and stays on this device for the next time. Without one the sheet says that it is handed over."
        >
          <Textarea autoComplete="off" resize="vertical" rows={3} {...draft.box} />
        </Field>
        {file ? (
          <Column gap="xs">
            <Link ref={link} href={file.webUrl} target="_blank" rel="noreferrer" inline>
              Open to print for {person.name}
            </Link>
            <Text as="p" look="small" ink="second">
              {file.together
                ? 'The cover sheet, the minutes and the plan, in Word in a new window.'
                : 'The cover sheet alone: a name or a word in the case has changed since. Print the papers too:'}
            </Text>
            {!file.together && <PaperLinks person={person} files={props.files} />}
          </Column>
        ) : (
          refusal && <NotMade why={refusal} again={() => void press()} busy={busy} />
        )}
        <Row wrap>
          {!file && (
            <Button size="small" type="submit" disabledFocusable={busy}>
              {busy ? 'Making the file' : 'Make the file to print'}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={props.onLeave}>
            {file ? 'Close' : 'Leave it'}
          </Button>
        </Row>
      </Column>
    </form>
  );
}

function PaperLinks({ person, files }: { readonly person: Person; readonly files: readonly KeptPaper[] }) {
  return (
    <Row wrap>
      {files.map(({ name, webUrl }) => (
        <Link
          key={name}
          href={webUrl}
          target="_blank"
          rel="noreferrer"
          aria-label={`Open to print for ${person.name}: ${name}`}
        >
          {name.split(' ')[0]}
        </Link>
      ))}
    </Row>
  );
}

function NotMade(props: { readonly why: PrintRefusal; readonly again: () => void; readonly busy: boolean }) {
  const { why } = props;
  if (why.kind === 'record fault') return <FaultBar files={why.files} />;
  if (why.kind === 'no version')
    return <State name="bad">There is nothing to print: the papers they may see were never made.</State>;
  return <RefusalBar refusal={why} again={props.again} busy={props.busy} />;
}
