import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { heldFact } from '../../domain/case/meetingHeld.ts';
import { nextMeetingWords } from '../../domain/papers/nextMeetingWords.ts';
import { parseJson } from '../../domain/parseJson.ts';
import { readClocks } from '../../domain/procedure/clocks.ts';
import { englandAndWales } from '../../domain/time/bankHolidays.ts';
import { type PlainDate, parsePlainDate } from '../../domain/time/plainDate.ts';
import { inSentence } from '../../ui/dates.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { changeButton, focusSoon, itemTitle } from './focusSoon.ts';
import { HalfChanged } from './HalfChanged.tsx';
import { leaveDraft, type Panel, whoIs } from './panel.ts';
import { WordingChoice } from './WordingChoice.tsx';

/** Date, time, and in person or Teams as the family wants it. */
export function NextMeeting({ panel }: { readonly panel: Panel }) {
  const register = panel.view.record.nextMeeting;
  const agreed = register?.value ?? undefined;
  const [changing, setChanging] = useState(false);
  const begun = panel.notAdded.some(({ kind }) => kind === 'next meeting');
  const back = [changeButton('next'), itemTitle];
  const done = () => {
    setChanging(false);
    focusSoon(...back);
  };
  if (register?.over && !changing) {
    const both = [register, register.over];
    return (
      <WordingChoice
        question="Which next meeting stands?"
        versions={both.map((version) => ({ ...version, words: nextMeetingWords(version.value, 'bare') }))}
        who={(account) => whoIs(panel, account)}
        onChoose={(_, version) => {
          const chosen = both[version];
          if (chosen) void panel.live.add({ type: 'next meeting', target: 'next', value: chosen.value });
          focusSoon(...back);
        }}
      />
    );
  }
  return (
    <Column>
      {agreed && !changing && (
        <>
          {begun && (
            <HalfChanged
              onGoOn={() => setChanging(true)}
              onLeave={() => leaveDraft(panel, nextBox(panel))}
              then={back}
            />
          )}
          <State name="done">
            {inSentence(agreed.date)}, {agreed.start}, {agreed.mode === 'teams' ? 'on Teams' : 'in person'}
          </State>
          <Row>
            <Button size="small" id={changeButton('next')} onClick={() => setChanging(true)}>
              Change
            </Button>
          </Row>
        </>
      )}
      {(!agreed || changing) && <NextMeetingForm panel={panel} onDone={done} {...(agreed && { onLeave: done })} />}
    </Column>
  );
}

interface Typed {
  readonly date: string;
  readonly start: string;
  readonly mode: string;
}

const nextBox = ({ meeting }: Pick<Panel, 'meeting'>) => `next:${meeting.id}`;

function NextMeetingForm(props: {
  readonly panel: Panel;
  readonly onDone: () => void;
  /** What was agreed before stands; absent while nothing was. */
  readonly onLeave?: () => void;
}) {
  const { panel, onDone, onLeave } = props;
  const { live, meeting, view, world } = panel;
  const draft = useDraft(world.device, nextBox(panel));
  const agreed = view.record.nextMeeting?.value;
  const kept = parseJson(draft.text);
  const empty: Typed = { date: agreed?.date ?? '', start: agreed?.start ?? '', mode: agreed?.mode ?? '' };
  const typed: Typed = kept.ok && kept.value ? { ...empty, ...(kept.value as Partial<Typed>) } : empty;
  const [tried, setTried] = useState(false);
  const change = (next: Partial<Typed>) => draft.change(JSON.stringify({ ...typed, ...next }));
  const date = parsePlainDate(typed.date);
  const early = date.ok && date.value <= meeting.time.date;
  const due = dueAfter(panel);
  const late = date.ok && due !== undefined && date.value > due;
  const mode = typed.mode === 'teams' || typed.mode === 'in person' ? typed.mode : undefined;
  const agree = () => {
    setTried(true);
    if (!date.ok || early || typed.start === '' || !mode) return;
    const value = { date: date.value, start: typed.start, mode } as const;
    void live.add({ type: 'next meeting', target: 'next', value }).then(() => {
      draft.change('');
      onDone();
    });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from every control in it
    <div
      onKeyDown={(event) => {
        // What was typed stays on the device: one key may not throw it away.
        if (event.key === 'Escape') onLeave?.();
      }}
    >
      <Column>
        <Field
          label="Day of the next meeting"
          {...(due && { hint: `By ${inSentence(due)}` })}
          {...(tried && !date.ok && { validationMessage: 'Choose a day.' })}
          {...(early && { validationMessage: 'This is not after today’s meeting.' })}
          {...(late && { validationMessage: 'This is after the day it is due.', validationState: 'warning' as const })}
        >
          <Input
            type="date"
            readOnly={!draft.ready}
            value={typed.date}
            onChange={(_, { value }) => change({ date: value })}
          />
        </Field>
        <Field label="Start" {...(tried && typed.start === '' && { validationMessage: 'Choose a time.' })}>
          <Input
            type="time"
            readOnly={!draft.ready}
            value={typed.start}
            onChange={(_, { value }) => change({ start: value })}
          />
        </Field>
        <Field
          label="As the family wants it"
          {...(tried && !mode && { validationMessage: 'Ask the family: in person or Teams?' })}
        >
          <RadioGroup
            disabled={!draft.ready}
            layout="horizontal"
            value={typed.mode}
            onChange={(_, { value }) => change({ mode: value })}
          >
            <Radio value="in person" label="In person" />
            <Radio value="teams" label="Teams" />
          </RadioGroup>
        </Field>
        <Row>
          <Button onClick={agree}>Agree this date</Button>
          {onLeave && (
            <Button
              onClick={() => {
                draft.change('');
                onLeave();
              }}
            >
              Leave it
            </Button>
          )}
        </Row>
      </Column>
    </div>
  );
}

/** By when the procedure wants the next one, counted from this meeting's own day. */
function dueAfter({ file, meeting, profile, world }: Panel): PlainDate | undefined {
  const held = heldFact(meeting, { by: world.identity.me, at: world.clock.now() });
  const clocks = readClocks({
    profile,
    ledBy: file.ledBy,
    facts: [...file.facts.filter((fact) => fact.meeting !== meeting.id), held],
    calendar: englandAndWales,
    today: world.clock.today(),
  });
  return clocks.filter((clock) => clock.answers === 'progress meeting').at(-1)?.due;
}
