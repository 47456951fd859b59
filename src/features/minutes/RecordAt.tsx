import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { removeText } from '../../app/removeText.ts';
import { showRecord } from '../../app/showRecord.ts';
import type { RecordFault } from '../../app/signOff/coveredRecord.ts';
import type { World } from '../../app/world.ts';
import { counted } from '../../domain/counted.ts';
import { changeTimes, recordAt } from '../../domain/meeting/recordAt.ts';
import { agendaOf } from '../../domain/papers/papersOf.ts';
import { profileOf } from '../../domain/procedure/inForce.ts';
import { managerStanding } from '../../domain/procedure/managerStanding.ts';
import { epochMilliseconds, instantAt } from '../../domain/time/epoch.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { dateInLondon, instantInLondon, timeInLondon } from '../../domain/time/londonTime.ts';
import { parsePlainDate } from '../../domain/time/plainDate.ts';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { EntryRow } from './EntryRow.tsx';
import { Removals } from './Removals.tsx';
import { RemoveForm } from './RemoveForm.tsx';
import { planGoing, type Removable, removable, textsIn } from './removable.ts';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM, maxWidth: '760px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The record as it stood at a moment: who had written what, and when. Text is removed from here. */
export function RecordAt(props: {
  readonly world: World;
  readonly reference: string;
  readonly id: string;
  readonly onBack: () => void;
  /** Something was removed: what is shown elsewhere is to be read again. */
  readonly again: () => Promise<void>;
}) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { world, reference, id } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const loaded = useLoad(`record ${reference}/${id}`, () => showRecord(world, reference, id));
  const [at, setAt] = useState<Instant>();
  const [removing, setRemoving] = useState<Removable>();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | RecordFault>();
  const shown = loaded.value;
  const times = useMemo(() => changeTimes(shown?.events ?? []), [shown]);
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  if (!shown)
    return loaded.refusal ? (
      <RefusalBar refusal={loaded.refusal} again={() => void loaded.again()} busy={loaded.loading} />
    ) : (
      <Loading what="Reading the record" />
    );
  const moment = at ?? times.at(-1) ?? world.clock.now();
  const { entries, uncertain } = recordAt(shown.events, moment);
  const agenda = agendaOf(shown.file, shown.meeting);
  const guests = new Map(
    entries.flatMap(({ event }) => (event.type === 'guest' ? [[event.target, event.value.name] as const] : [])),
  );
  const [before, after] = [times.findLast((each) => each < moment), times.find((each) => each > moment)];
  const day = dateInLondon(moment);
  const readAgain = async () => {
    await loaded.again();
    await props.again();
  };
  const remove = async (asked: Parameters<typeof removeText>[3]) => {
    setBusy(true);
    setRefusal(undefined);
    const removed = await removeText(world, reference, id, asked);
    setBusy(false);
    if (!removed.ok) setRefusal(removed.reason);
    else announce('Text removed');
    setRemoving(undefined);
    await readAgain();
  };
  return (
    <Column className={styles.page}>
      <Row>
        <Button size="small" onClick={props.onBack}>
          Back to the minutes
        </Button>
      </Row>
      <Text look="question" as="h2" target={heading}>
        The record as it stood
      </Text>
      <Row wrap>
        <Field label="Day">
          <Input
            type="date"
            value={day}
            onChange={(_, { value }) => {
              const date = parsePlainDate(value);
              if (date.ok) setAt(endOf(instantInLondon(date.value, timeInLondon(moment).slice(0, 5))));
            }}
          />
        </Field>
        <Field label="Time">
          <Input
            type="time"
            value={timeInLondon(moment).slice(0, 5)}
            onChange={(_, { value }) => value !== '' && setAt(endOf(instantInLondon(day, value)))}
          />
        </Field>
      </Row>
      <Row wrap>
        <Button size="small" disabledFocusable={!before} onClick={() => before && setAt(before)}>
          Change before
        </Button>
        <Button size="small" disabledFocusable={!after} onClick={() => after && setAt(after)}>
          Next change
        </Button>
        <Button size="small" disabledFocusable={!after} onClick={() => setAt(undefined)}>
          As it is now
        </Button>
      </Row>
      <Text as="p" ink="second">
        {counted(entries.length, 'entry', 'entries')} by {timeInLondon(moment)}
        {uncertain > 0 ? `, ${uncertain} of uncertain time: they may have been written earlier or later` : ''}
      </Text>
      {refusal?.kind === 'record fault' && <FaultBar files={refusal.files} />}
      {refusal && refusal.kind !== 'record fault' && <RefusalBar refusal={refusal} busy={busy} />}
      <Removals
        world={world}
        reference={reference}
        meeting={shown.meeting}
        cameBack={shown.cameBack}
        again={readAgain}
      />
      <ul className={styles.list}>
        {entries.toReversed().map((entry) => {
          const text = removable(entry.event);
          const open = text !== undefined && removing?.event === entry.event.id;
          return (
            <EntryRow
              key={entry.event.id}
              entry={entry}
              shown={shown}
              agenda={agenda}
              guests={guests}
              {...(text && !open && { onRemove: () => setRemoving(text) })}
            >
              {open && (
                <RemoveForm
                  world={world}
                  meeting={id}
                  {...textsIn(shown.events, text)}
                  inPlan={(texts) => planGoing(shown.file.plan, shown.events, texts)}
                  standing={managerStanding(profileOf(shown.file.procedure), shown.file, world.identity.me.id)}
                  busy={busy}
                  onRemove={(asked) => void remove(asked)}
                  onLeave={() => setRemoving(undefined)}
                />
              )}
            </EntryRow>
          );
        })}
      </ul>
    </Column>
  );
}

/** What was written within the minute that is asked for is in it. */
const endOf = (at: Instant): Instant => instantAt(epochMilliseconds(at) + 59_999);
