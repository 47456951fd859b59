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
import { type Panel, whoIs } from './panel.ts';
import { WordingChoice } from './WordingChoice.tsx';

/** Date, time, and in person or Teams as the family wants it. */
export function NextMeeting({ panel }: { readonly panel: Panel }) {
  const register = panel.view.record.nextMeeting;
  const agreed = register?.value ?? undefined;
  const [changing, setChanging] = useState(false);
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
        }}
      />
    );
  }
  return (
    <Column>
      {agreed && !changing && (
        <>
          <State name="done">
            {inSentence(agreed.date)}, {agreed.start}, {agreed.mode === 'teams' ? 'on Teams' : 'in person'}
          </State>
          <Row>
            <Button size="small" onClick={() => setChanging(true)}>
              Change
            </Button>
          </Row>
        </>
      )}
      {(!agreed || changing) && <NextMeetingForm panel={panel} onDone={() => setChanging(false)} />}
    </Column>
  );
}

interface Typed {
  readonly date: string;
  readonly start: string;
  readonly mode: string;
}

function NextMeetingForm({ panel, onDone }: { readonly panel: Panel; readonly onDone: () => void }) {
  const { live, meeting, view, world } = panel;
  const draft = useDraft(world.device, `next:${meeting.id}`);
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
      </Row>
    </Column>
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
