import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { madeOver } from '../../domain/meeting/madeOver.ts';
import { parsePlainDate } from '../../domain/time/plainDate.ts';
import { inRow, inSentence } from '../../ui/dates.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { clockAfter, type NextMeetingDraft, nextBox, nextMeetingDraftFrom } from './nextMeetingDraft.ts';
import type { Panel } from './panel.ts';

/** The day, the time, and in person or on Teams. The last day that the procedure allows is one press away. */
export function NextMeetingForm(props: {
  readonly panel: Panel;
  readonly onDone: () => void;
  /** What was agreed before stands; absent while nothing was. */
  readonly onLeave?: () => void;
}) {
  const { panel, onDone, onLeave } = props;
  const { live, meeting, view, world } = panel;
  const draft = useDraft(world.device, nextBox(panel));
  const [began] = useState<NextMeetingDraft>(() => {
    const agreed = view.record.nextMeeting?.value;
    return {
      date: agreed?.date ?? '',
      start: agreed?.start ?? '',
      mode: agreed?.mode ?? '',
      over: madeOver(view.record, { type: 'next meeting', target: 'next', value: null }),
    };
  });
  const typed = nextMeetingDraftFrom(draft.text, began);
  const [tried, setTried] = useState(false);
  const change = (next: Partial<NextMeetingDraft>) => draft.change(JSON.stringify({ ...typed, ...next }));
  const date = parsePlainDate(typed.date);
  const early = date.ok && date.value <= meeting.time.date;
  const clock = clockAfter(panel);
  const { due, scheduleBy } = clock ?? {};
  const late = date.ok && due !== undefined && date.value > due;
  const mode = typed.mode === 'teams' || typed.mode === 'in person' ? typed.mode : undefined;
  const agree = () => {
    setTried(true);
    if (!date.ok || early || typed.start === '' || !mode) return;
    const value = { date: date.value, start: typed.start, mode } as const;
    void live.add({ type: 'next meeting', target: 'next', value }, typed.over).then(() => {
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
          {...(late && {
            validationMessage: `This is after ${inSentence(due)}, the last day. Say why when it is booked.`,
            validationState: 'warning' as const,
          })}
        >
          <Input
            type="date"
            readOnly={!draft.ready}
            value={typed.date}
            onChange={(_, { value }) => change({ date: value })}
          />
        </Field>
        {scheduleBy && typed.date === '' && (
          <Row>
            <Button size="small" disabledFocusable={!draft.ready} onClick={() => change({ date: scheduleBy })}>
              The last day, {inRow(scheduleBy)}
            </Button>
          </Row>
        )}
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
          <Button {...(!onLeave && { appearance: 'primary' })} onClick={agree}>
            Agree this date
          </Button>
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
