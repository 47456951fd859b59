import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { removeText } from '../../app/removeText.ts';
import { type RemovalShown, showRemoval } from '../../app/showRemoval.ts';
import type { RecordFault } from '../../app/signOff/coveredRecord.ts';
import type { World } from '../../app/world.ts';
import type { TextOf } from '../../domain/meeting/removal.ts';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { Lines, RemoveConfirm } from './RemoveConfirm.tsx';

export interface TextToRemove extends TextOf {
  /** Every wording it had, the latest first. */
  readonly wordings: readonly string[];
}

/** Which text and why; then what goes with it and from where, and only there the button that removes it. */
export function RemoveForm(props: {
  readonly world: World;
  readonly reference: string;
  readonly meeting: string;
  readonly text: TextToRemove;
  /** Other texts of this record in which the same words stand. */
  readonly same: readonly TextToRemove[];
  /** What goes out of the plan with these texts, in words. */
  readonly inPlan: (texts: readonly TextOf[]) => readonly string[];
  /** Something was removed, or begun to be: the record is to be read again. */
  readonly onEnded: (removed: boolean) => Promise<void>;
  readonly onLeave: () => void;
}) {
  const { world, reference, meeting, text, same } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const why = useDraft(world.device, `remove:${meeting}:${text.of}:${text.target}`);
  const [kept, setKept] = useState<readonly string[]>([]);
  const [pressed, setPressed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<RemovalShown>();
  const [refusal, setRefusal] = useState<Refusal | RecordFault>();
  useEffect(() => {
    if (!shown) heading.current?.focus();
  }, [shown]);
  const noWhy = why.text.trim() === '';
  const going = [text, ...same.filter((each) => !kept.includes(keyOf(each)))];
  const texts = going.map(({ of, target }) => ({ of, target }));

  const look = async () => {
    setPressed(true);
    if (noWhy) return field.current?.focus();
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    const found = await showRemoval(world, reference, meeting, texts);
    setBusy(false);
    if (found.ok) setShown(found.value);
    else setRefusal(found.reason);
  };
  const remove = async () => {
    if (busy || !shown) return;
    setBusy(true);
    setRefusal(undefined);
    const removed = await removeText(world, reference, meeting, {
      texts,
      reason: why.text.trim(),
      seen: shown.planned,
    });
    if (removed.ok) why.change('');
    else {
      setShown(undefined);
      setRefusal(removed.reason);
    }
    await props.onEnded(removed.ok);
    setBusy(false);
  };

  if (shown)
    return (
      <RemoveConfirm
        shown={shown}
        words={going.flatMap(({ wordings }) => wordings)}
        inPlan={props.inPlan(texts)}
        why={why.text.trim()}
        busy={busy}
        onRemove={() => void remove()}
        onBack={() => setShown(undefined)}
      />
    );
  return (
    <Column>
      <Text look="section" as="h3" target={heading}>
        Remove this text for good
      </Text>
      <Lines lines={text.wordings} />
      <Text as="p">
        Every wording above goes, wherever CIN Meetings has put it. In its place stands that you removed it, and when.
        You see what goes before anything does.
      </Text>
      {same.map((each) => (
        <Checkbox
          key={keyOf(each)}
          checked={!kept.includes(keyOf(each))}
          label={`Remove it there too: ${each.of}, “${each.wordings[0] ?? ''}”`}
          onChange={(_, { checked }) =>
            setKept(checked ? kept.filter((key) => key !== keyOf(each)) : [...kept, keyOf(each)])
          }
        />
      ))}
      <Field
        label="Why"
        hint="Kept with the meeting. Do not repeat the words here."
        required
        {...(pressed && noWhy && { validationMessage: 'Write why it is removed.' })}
      >
        <Textarea ref={field} resize="vertical" {...why.box} />
      </Field>
      {refusal?.kind === 'record fault' && <FaultBar files={refusal.files} />}
      {refusal && refusal.kind !== 'record fault' && (
        <RefusalBar refusal={refusal} again={() => void look()} busy={busy} />
      )}
      <Row wrap>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void look()}>
          {busy ? 'Looking where it stands' : 'See what goes'}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => !busy && props.onLeave()}>
          Leave it
        </Button>
      </Row>
    </Column>
  );
}

export const keyOf = ({ of, target }: TextOf): string => `${of}/${target}`;
