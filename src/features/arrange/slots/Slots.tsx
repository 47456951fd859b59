import { Button, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type PlainDate, parsePlainDate } from '../../../domain/time/plainDate.ts';
import { isOfSchoolAge, schoolHours } from '../../../domain/time/schoolDays.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { inSentence } from '../../../ui/dates.ts';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { Column, Row } from '../../../ui/layout.tsx';
import { RefusalBar } from '../../../ui/RefusalBar.tsx';
import { Text } from '../../../ui/Text.tsx';
import { endAfter, lengthOf, type TypedTime } from '../arrangeForm.ts';
import { SlotList } from './SlotList.tsx';
import { slotValue } from './slotWords.ts';
import type { FoundSlots } from './useSlots.ts';

const LENGTHS = [45, 60, 75, 90, 105, 120, 150];

/** The times the meeting could have. Waiting for diaries stops nobody: times are shown without them, or typed. */
export function Slots<T extends TypedTime>(props: {
  readonly due: PlainDate | undefined;
  readonly form: T;
  readonly change: (form: T) => void;
  readonly found: FoundSlots;
  readonly disabled: boolean;
}) {
  const { form, change, found, due } = props;
  const [without, setWithout] = useState(false);
  const announce = useAnnounce();
  const pupils = found.facts.file.children.filter(
    ({ born, attends }) => attends !== 'no' && isOfSchoolAge(born, found.facts.today),
  );
  const undecided = pupils.filter(({ attends }) => attends === 'not decided').map(({ initials }) => initials);
  const days = found.days.filter(({ kept }) => kept.length > 0).length;
  const told = found.loading
    ? ''
    : days === 0
      ? 'No time fits'
      : days === 1
        ? 'One day has a time that fits'
        : `${days} days have a time that fits`;
  useEffect(() => {
    if (told) announce(told);
  }, [told, announce]);
  const date = parsePlainDate(form.date);
  const chosen = date.ok ? slotValue({ date: date.value, start: form.start, end: form.end }) : '';
  if (found.loading && !without) return <LookingInDiaries showWithout={() => setWithout(true)} />;
  return (
    <Column gap="s">
      {found.refusal && (
        <>
          <Text as="p">
            Nobody’s diary could be seen. You can choose all the same: ask colleagues whether they are free.
          </Text>
          <RefusalBar refusal={found.refusal} again={() => void found.again()} busy={found.reading} />
        </>
      )}
      {found.noneInTime && (
        <Bar name="warning" boxed title={due ? `No time fits up to ${inSentence(due)}` : 'No time fits'}>
          <Text as="p">
            {found.bad.length > 0
              ? 'The times that take the least asking come first below. A later time needs a reason.'
              : 'A later time needs a reason.'}
          </Text>
        </Bar>
      )}
      <SlotList
        found={found}
        chosen={chosen}
        date={form.date}
        due={due}
        disabled={props.disabled}
        choose={(value) => {
          const [date = '', start = '', end = ''] = value.split(' ');
          change({ ...form, date, start, end });
        }}
        lookLater={found.lookLater}
      />
      <Text as="p" look="small" ink="second">
        Only council diaries can be seen: what family and agencies have is not known, and never counts as free.
        {pupils.length > 0 &&
          ` Schools are taken to be open on weekdays that are no bank holiday, from ${schoolHours.from} to ${schoolHours.to}${undecided.length > 0 ? `: it matters if ${undecided.join(' or ')} comes` : ''}.`}
      </Text>
    </Column>
  );
}

export function LengthChoice<T extends TypedTime>(props: {
  readonly form: T;
  readonly change: (form: T) => void;
  readonly disabled: boolean;
}) {
  const { form, change } = props;
  const length = lengthOf(form);
  const lengths = Number.isFinite(length) && length > 0 && !LENGTHS.includes(length) ? [...LENGTHS, length] : LENGTHS;
  return (
    <Select
      size="small"
      aria-label="How long"
      value={String(length)}
      disabled={props.disabled}
      onChange={(_, { value }) => {
        const end = endAfter(form.start, Number(value));
        if (end) change({ ...form, end });
      }}
    >
      {!Number.isFinite(length) || length <= 0 ? <option value={String(length)}>not known</option> : null}
      {lengths.map((minutes) => (
        <option key={minutes} value={minutes}>
          {minutes} minutes
        </option>
      ))}
    </Select>
  );
}

/** A second is long enough to wonder: then there is a way on. */
function LookingInDiaries({ showWithout }: { readonly showWithout: () => void }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Column gap="s">
      <div role="status">
        <Text as="p" ink="second">
          Looking when colleagues are busy{slow ? '. Microsoft 365 is slow to answer' : ''}
        </Text>
      </div>
      {slow && (
        <Row>
          <Button size="small" onClick={showWithout}>
            Show times without diaries
          </Button>
        </Row>
      )}
    </Column>
  );
}
