import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { saveCase } from '../../app/saveCase.ts';
import type { World } from '../../app/world.ts';
import { agenciesAt, concernAbout, concernDay, concernRule, isGone } from '../../domain/case/agencyConcern.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import { withRaised } from '../../domain/case/concernWords.ts';
import { isOver } from '../../domain/meeting/isOver.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { MeetingRecord } from '../../domain/meeting/record.ts';
import { profileOf } from '../../domain/procedure/inForce.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraftFields } from '../../ui/useDraftFields.ts';

/** `id`: given when it was begun, so that a press whose answer was lost does not make two of it. Empty: not begun. */
const blank = { id: '', agency: '', about: 'taking part', what: '', raisedWith: '', raisedOn: '' };

/** A long name may not widen the column. */
const narrow = { gridTemplateColumns: 'minmax(0, 1fr)' } as const;

/** F-CAP-07: an agency's concern after the meeting. It goes to the case, as a task there, and into no paper. */
export function RaiseConcern(props: {
  readonly world: World;
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly record: MeetingRecord;
  readonly again: () => Promise<void>;
}) {
  const { world, file, meeting, record } = props;
  const today = world.clock.today();
  const fresh = { ...blank, raisedOn: today as string };
  const draft = useDraftFields(world.device, `concern:${meeting.id}`, fresh);
  const { typed, box, choice } = draft;
  const announce = useAnnounce();
  const [tried, setTried] = useState(false);
  /** Begun or left here: what had the focus is gone, and what came in its place takes it. */
  const [moved, setMoved] = useState(false);
  const [state, setState] = useState<{ readonly busy: boolean; readonly refusal?: Refusal }>({ busy: false });
  const profile = profileOf(file.procedure);
  const rule = profile && concernRule(profile);
  if (!rule || !(meeting.signOff || isOver(meeting, world.clock.now()))) return null;
  const raised = (file.concerns ?? []).filter((one) => one.meeting === meeting.id && !isGone(one)).length;
  const about = concernAbout.find((each) => each === typed.about) ?? 'taking part';
  const [what, raisedWith] = [typed.what.trim(), typed.raisedWith.trim()];
  const day = concernDay(typed.raisedOn, { on: meeting.time.date, what: 'the meeting' }, today);
  const asks = (missing: boolean, words: string) => (tried && missing ? { validationMessage: words } : {});
  const raise = async () => {
    setTried(true);
    if (state.busy || typed.agency === '' || what === '' || raisedWith === '' || !day.ok) return;
    setState({ busy: true });
    const concern = {
      ...{ id: typed.id, meeting: meeting.id, agency: typed.agency, about, what, raisedWith, raisedOn: day.value },
      ...{ recordedBy: world.identity.me.name, recordedById: world.identity.me.id, recordedAt: world.clock.now() },
    };
    const saved = await saveCase(world, file, withRaised(file, concern, world.identity.newId()));
    setState({ busy: false, ...(!saved.ok && { refusal: saved.reason }) });
    if (!saved.ok) return;
    setMoved(true);
    draft.clear();
    setTried(false);
    announce('Concern recorded on the case');
    await props.again();
  };
  if (typed.id === '')
    return (
      <Column gap="xs">
        <Row>
          <Button
            disabledFocusable={!draft.ready}
            autoFocus={moved}
            onClick={() => {
              setMoved(true);
              draft.change({ id: world.identity.newId() });
            }}
          >
            An agency has a concern
          </Button>
        </Row>
        {raised > 0 && (
          <Text as="p" look="small" ink="second">
            {raised} recorded after this meeting, on the page of the case.
          </Text>
        )}
      </Column>
    );
  return (
    <section>
      <Column>
        <Text look="section" as="h2">
          An agency has a concern
        </Text>
        <Text as="p" look="small" ink="second">
          {rule.choices.join('. Unsettled: ')}. It stands on the page of the case, also once it is settled, and in no
          paper.
        </Text>
        <Field label="Which agency" style={narrow} {...asks(typed.agency === '', 'Choose who raises it.')}>
          <Select autoFocus={moved} {...choice('agency')}>
            <option value="">Choose</option>
            {agenciesAt(file, record).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <Field label="About">
          <Select {...choice('about')} value={about}>
            {concernAbout.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        <Field label="What it is" {...asks(what === '', 'Say what it is.')}>
          <Textarea rows={3} {...box('what')} />
        </Field>
        <Field
          label="Raised with"
          hint="Name and role of the worker or manager."
          {...asks(raisedWith === '', 'Say who was told.')}
        >
          <Input {...box('raisedWith')} />
        </Field>
        <Field label="Raised on" {...asks(!day.ok, day.ok ? '' : day.reason)}>
          <Input type="date" {...box('raisedOn')} />
        </Field>
        {state.refusal && <RefusalBar refusal={state.refusal} again={() => void raise()} busy={state.busy} />}
        <Row wrap>
          <Button disabledFocusable={state.busy} onClick={() => void raise()}>
            {state.busy ? 'Recording…' : 'Record the concern'}
          </Button>
          <Button
            disabledFocusable={state.busy}
            onClick={() => {
              setMoved(true);
              draft.clear();
            }}
          >
            Leave it
          </Button>
        </Row>
      </Column>
    </section>
  );
}
