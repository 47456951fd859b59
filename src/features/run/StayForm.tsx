import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useReducer, useRef } from 'react';
import { timeBox } from '../../app/notAdded.ts';
import type { Register } from '../../domain/meeting/record.ts';
import { timeProblem, typedTime } from '../../domain/meeting/timesThere.ts';
import { shortTime } from '../../ui/dates.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { focusSoon } from './focusSoon.ts';
import type { Panel } from './panel.ts';
import { RegisterClash } from './RegisterClash.tsx';

interface Of {
  readonly panel: Panel;
  /** A person, a child or a guest. */
  readonly id: string;
  readonly name: string;
}

const ways = ['in person', 'Teams', 'phone'] as const;
type Way = (typeof ways)[number];
const wayNames: Readonly<Record<Way, string>> = { 'in person': 'In person', Teams: 'On Teams', phone: 'By phone' };

/** What the button to it says: all that is inside. */
export const stayLabel = 'Late, left, phone';

/** In which way somebody was there, and from when to when, where it was not throughout. */
export function StayForm(of: Of) {
  const { panel, id, name } = of;
  const way = panel.view.record.joinedBy.get(id)?.value ?? '';
  const isWay = (text: string): text is Way => ways.some((each) => each === text);
  return (
    <Column gap="xs">
      <Select
        size="small"
        aria-label={`How ${name} joined`}
        value={way}
        onChange={(_, { value }) =>
          void panel.live.add({ type: 'joined by', target: id, value: isWay(value) ? value : null })
        }
      >
        <option value="">Joined as the meeting is held</option>
        {ways.map((each) => (
          <option key={each} value={each}>
            {wayNames[each]}
          </option>
        ))}
      </Select>
      <TimeField {...of} which="arrived" label="Came late, at" />
      <TimeField {...of} which="left" label="Left early, at" />
      <StayClashes {...of} />
    </Column>
  );
}

/** What is beside the field stays on the device until it is a time: then it is in the record. */
function TimeField({
  panel,
  id,
  name,
  which,
  label,
}: Of & { readonly which: 'arrived' | 'left'; readonly label: string }) {
  const { live, meeting, view, world } = panel;
  const draft = useDraft(world.device, timeBox(meeting.id, which, id));
  const { arrived, left } = view.record;
  const stands = (which === 'arrived' ? arrived : left).get(id)?.value ?? '';
  const other = (which === 'arrived' ? left : arrived).get(id)?.value ?? undefined;
  // A blank typed over a time takes it back; it has to be told from nothing typed.
  const moment = { day: meeting.time.date, now: world.clock.now() };
  const text = draft.text === '' ? stands : draft.text.trim() === '' ? '' : draft.text;
  const problem = timeProblem(which, text, other, moment);
  const input = useRef<HTMLInputElement>(null);
  const back = `${which}-${id}-back`;
  const set = (value: string | null) => void live.add({ type: which, target: id, value }).then(() => draft.change(''));
  // The button is gone once it is pressed.
  const press = (value: string | null) => {
    set(value);
    if (value === null) input.current?.focus();
    else focusSoon(back);
  };
  const keep = () => {
    if (draft.text === '' || problem) return;
    const time = typedTime(text) ?? null;
    if (time === (stands || null)) draft.change('');
    else set(time);
  };
  useOnceRight(draft.text !== '' && problem !== undefined, () => {
    // Half typed, it may be a time already.
    if (document.activeElement !== input.current) keep();
  });
  const now = shortTime(moment.now);
  const isToday = world.clock.today() === meeting.time.date;
  return (
    <Field label={label} size="small" {...(problem && draft.text !== '' && { validationMessage: problem })}>
      <Row gap="xs">
        <Input
          size="small"
          ref={input}
          aria-label={`${label}: ${name}`}
          input={{ inputMode: 'numeric', size: 6 }}
          readOnly={!draft.ready}
          placeholder="10:20"
          value={text}
          onChange={(_, { value }) => draft.change(value === '' ? ' ' : value)}
          onBlur={keep}
          onKeyDown={({ key }) => key === 'Enter' && keep()}
        />
        {isToday && stands === '' && !timeProblem(which, now, other, moment) && (
          <Button size="small" aria-label={`${label} ${now}, now: ${name}`} onClick={() => press(now)}>
            Now
          </Button>
        )}
        {stands !== '' && (
          <Button size="small" id={back} aria-label={`${label}: not after all, ${name}`} onClick={() => press(null)}>
            Not after all
          </Button>
        )}
      </Row>
    </Field>
  );
}

const lookedAtEvery = 20_000;

/** A time that was refused is right once it has come, or once the other end of the stay has changed: it goes in then. */
function useOnceRight(wrong: boolean, onRight: () => void): void {
  const [, look] = useReducer((count: number) => count + 1, 0);
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !wrong) onRight();
    was.current = wrong;
  });
  useEffect(() => {
    if (!wrong) return;
    const timer = setInterval(look, lookedAtEvery);
    return () => clearInterval(timer);
  }, [wrong]);
}

/** What two people set differently, unseen by each other. */
export function StayClashes({ panel, id, name }: Of) {
  const { arrived, left, joinedBy } = panel.view.record;
  const clash = <T extends string>(
    what: string,
    register: Register<T | null> | undefined,
    none: string,
    onChoose: (value: T | null) => void,
  ) => (
    <RegisterClash
      panel={panel}
      of={`${name}, ${what}`}
      register={register}
      words={(value) => (value ? `${what} ${value}` : none)}
      onChoose={onChoose}
    />
  );
  return (
    <>
      {clash(
        'joined by',
        joinedBy.get(id),
        'nothing about how they joined',
        (value) => void panel.live.add({ type: 'joined by', target: id, value }),
      )}
      {clash(
        'came at',
        arrived.get(id),
        'there from the beginning',
        (value) => void panel.live.add({ type: 'arrived', target: id, value }),
      )}
      {clash(
        'left at',
        left.get(id),
        'there to the end',
        (value) => void panel.live.add({ type: 'left', target: id, value }),
      )}
    </>
  );
}
