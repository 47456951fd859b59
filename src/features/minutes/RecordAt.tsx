import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { showRecord } from '../../app/showRecord.ts';
import type { World } from '../../app/world.ts';
import { counted } from '../../domain/counted.ts';
import { changeTimes, recordAt } from '../../domain/meeting/recordAt.ts';
import { type TextOf, unfinished } from '../../domain/meeting/removal.ts';
import { agendaOf } from '../../domain/papers/papersOf.ts';
import { epochMilliseconds, instantAt } from '../../domain/time/epoch.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { dateInLondon, instantInLondon, timeInLondon } from '../../domain/time/londonTime.ts';
import { parsePlainDate } from '../../domain/time/plainDate.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { managersWords } from '../../ui/refusalWords.ts';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { EntryRow } from './EntryRow.tsx';
import { RaisedAfter } from './RaisedAfter.tsx';
import { Removals } from './Removals.tsx';
import { RemoveForm } from './RemoveForm.tsx';
import { planGoing, type Removable, removable, textsIn } from './removable.ts';

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    maxWidth: '760px',
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
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
  /** How often somebody pressed: the list of what was removed has focus then, where it was or has begun to be. */
  const [turn, setTurn] = useState(0);
  const shown = loaded.value;
  const times = useMemo(() => changeTimes(shown?.events ?? []), [shown]);
  const there = shown !== undefined;
  useEffect(() => {
    if (there) heading.current?.focus();
  }, [there]);
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
  const ended = async (removed: boolean) => {
    await readAgain();
    if (removed) {
      announce('Text removed');
      setRemoving(undefined);
    }
    setTurn((now) => now + 1);
  };
  // Until one is finished, another would be refused.
  const begun = unfinished(shown.meeting.removals) !== undefined;
  const mayRemove = shown.standing.is === 'manager' && !begun;
  const concerns = (shown.file.concerns ?? []).filter(({ meeting, removed }) => meeting === id && !removed);
  const form = (text: Removable) => ({
    ...{ world, reference, meeting: id, onEnded: ended },
    ...textsIn(shown.events, concerns, text),
    inPlan: (texts: readonly TextOf[]) => planGoing(shown.file.plan, shown.events, texts),
    onLeave: () => {
      setRemoving(undefined);
      setTurn(0);
    },
  });
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
      <Removals
        world={world}
        reference={reference}
        meeting={shown.meeting}
        manages={shown.standing.is === 'manager'}
        cameBack={shown.cameBack}
        again={readAgain}
        turn={begun || !removing ? turn : 0}
      />
      {shown.standing.is === 'not a manager' && (
        <Text as="p" look="small" ink="second">
          Text is taken out of a record by {managersWords(shown.standing.roles, shown.standing.named)}
        </Text>
      )}
      <RaisedAfter
        concerns={concerns}
        open={mayRemove ? removing?.event : undefined}
        form={form}
        {...(mayRemove && { onRemove: setRemoving })}
      />
      <ul className={styles.list}>
        {entries.toReversed().map((entry) => {
          const text = removable(entry.event);
          const open = mayRemove && text !== undefined && removing?.event === entry.event.id;
          return (
            <EntryRow
              key={entry.event.id}
              entry={entry}
              shown={shown}
              agenda={agenda}
              guests={guests}
              {...(mayRemove && text && !open && { onRemove: () => setRemoving(text) })}
            >
              {open && <RemoveForm {...form(text)} />}
            </EntryRow>
          );
        })}
      </ul>
    </Column>
  );
}

/** What was written within the minute that is asked for is in it. */
const endOf = (at: Instant): Instant => instantAt(epochMilliseconds(at) + 59_999);
