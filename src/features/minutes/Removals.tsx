import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { continueRemoval } from '../../app/continueRemoval.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { RecordFault } from '../../app/signOff/coveredRecord.ts';
import { whoHasIt } from '../../app/whoHasIt.ts';
import type { World } from '../../app/world.ts';
import { counted } from '../../domain/counted.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Removal } from '../../domain/meeting/removal.ts';
import { Bar } from '../../ui/Bar.tsx';
import { dayAndTime, inHeader } from '../../ui/dates.ts';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';

interface RemovalsProps {
  readonly world: World;
  readonly reference: string;
  readonly meeting: Meeting;
  readonly again: () => Promise<void>;
  /** Whoever looks is a manager: what is done already is gone over by nobody else. */
  readonly manages?: boolean;
  /** Words came back with a panel that was offline. */
  readonly cameBack?: boolean;
  /** Focus comes here each time it goes up. */
  readonly turn?: number;
}

/** Text that was taken out of this record: who, when, why; who has it all the same, and what is left to be done. */
export function Removals(props: RemovalsProps) {
  const { removals } = props.meeting;
  const { turn = 0, again } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (turn > 0) heading.current?.focus();
  }, [turn]);
  const withFocus = async () => {
    await again();
    heading.current?.focus();
  };
  if (removals.length === 0) return null;
  return (
    <Column>
      <Text look="section" as="h2" target={heading}>
        Text removed
      </Text>
      {removals.toReversed().map((removal) => (
        <OneRemoval key={removal.id} {...props} again={withFocus} removal={removal} />
      ))}
    </Column>
  );
}

function OneRemoval(props: RemovalsProps & { readonly removal: Removal }) {
  const { world, removal, meeting } = props;
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | RecordFault>();
  const has = useLoad(`has it ${removal.id}/${removal.done ?? ''}`, () => whoHasIt(world, meeting, removal));
  const goOn = async () => {
    setBusy(true);
    setRefusal(undefined);
    const done = await continueRemoval(world, props.reference, meeting.id, removal.id);
    setBusy(false);
    if (!done.ok) return setRefusal(done.reason);
    announce('Text removed');
    await props.again();
  };
  const act = (words: string) => (
    <Row>
      <Button size="small" disabledFocusable={busy} onClick={() => void goOn()}>
        {busy ? 'Removing' : words}
      </Button>
    </Row>
  );
  const byManager = (words: string) =>
    props.manages ? act(words) : <Text as="p">A manager does this, from the record as it stood.</Text>;
  return (
    <Column gap="xs">
      <Text as="p">
        {removal.by.name}, {removal.role}, {dayAndTime(removal.at)}: {removal.reason}
      </Text>
      {removal.done === undefined && (
        <Bar name="warning" boxed title="This removal is not finished.">
          <Text as="p">Until it is, nothing of this meeting is signed off or sent.</Text>
          {act('Go on with it')}
        </Bar>
      )}
      {removal.done !== undefined && props.cameBack && (
        <Bar name="warning" boxed title="A panel that was offline has put removed words back.">
          <Text as="p">Nobody is shown them. They stand in a file of the record until they are taken out again.</Text>
          {byManager('Take them out again')}
        </Bar>
      )}
      {removal.left && (
        <Bar name="warning" boxed title="Not everything is gone.">
          <Text as="p">
            What the record of another meeting has is removed there. For files, ask whoever looks after the site: in CIN
            Records, folder {props.reference}, open each file’s version history and delete the versions before the
            present one. A retention policy may have to be lifted first.
          </Text>
          <ul>
            {removal.left.map((line) => (
              <li key={line}>
                <Text>{line}</Text>
              </li>
            ))}
          </ul>
          {byManager('Look again')}
        </Bar>
      )}
      {has.value && <WhoHasIt has={has.value} />}
      {has.refusal && <RefusalBar refusal={has.refusal} again={() => void has.again()} busy={has.loading} />}
      {refusal?.kind === 'record fault' && <FaultBar files={refusal.files} />}
      {refusal && refusal.kind !== 'record fault' && <RefusalBar refusal={refusal} busy={busy} />}
    </Column>
  );
}

type Has = Awaited<ReturnType<typeof whoHasIt>> & { readonly ok: true };

function WhoHasIt({ has }: { readonly has: Has['value'] }) {
  if (has.length === 0)
    return (
      <Text as="p" ink="second">
        Nobody was sent papers with these words.
      </Text>
    );
  return (
    <>
      <Text as="p" look="strong">
        {counted(has.length, 'person was', 'people were')} sent papers with these words
      </Text>
      <ul>
        {has.map(({ key, name, how, on, version, sentBy }) => (
          <li key={key}>
            <Text>
              {name}: version {version}, {how === 'print' ? 'on paper' : `by email from ${sentBy}`},{' '}
              {on ? inHeader(on) : 'not known whether it arrived'}
            </Text>
          </li>
        ))}
      </ul>
      <Text as="p" look="small" ink="second">
        Ask each to delete it, or to hand the paper back, and write down that you did. Whoever sent it deletes it from
        their Sent Items. Then send them the papers as they are now: Send, once more.
      </Text>
    </>
  );
}
