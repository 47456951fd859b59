import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenedCase } from '../../app/openCase.ts';
import { recordFact } from '../../app/recordFact.ts';
import { undoFact } from '../../app/undoFact.ts';
import type { World } from '../../app/world.ts';
import { type CaseClock, caseClocks } from '../../domain/case/caseClocks.ts';
import type { DueContext, DueRecord } from '../../domain/case/dueRow.ts';
import { hasEnded } from '../../domain/case/heldFacts.ts';
import { asksTime } from '../../domain/procedure/asksTime.ts';
import { asksMeeting, factsAsked } from '../../domain/procedure/factsAsked.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { inHeader } from '../../ui/dates.ts';
import { Column } from '../../ui/layout.tsx';
import { RecordedLine } from '../../ui/record/RecordedLine.tsx';
import { type NewFact, RecordForm } from '../../ui/record/RecordForm.tsx';
import { Text } from '../../ui/Text.tsx';
import { ClockLine } from './ClockLine.tsx';
import { useCaseStyles } from './caseStyles.ts';
import { meetingName } from './meetingWords.ts';
import { Section } from './Section.tsx';
import { SilentClocks } from './SilentClocks.tsx';

const anything = 'anything';

/** Everything the procedure asks for now, with its date and why, and the way to record what meets it or any other fact. */
export function CaseClocks(props: {
  readonly world: World;
  readonly opened: OpenedCase;
  readonly profile: ProcedureProfile;
  readonly context: DueContext;
  readonly reload: () => Promise<void>;
}) {
  const styles = useCaseStyles();
  const { world, opened, profile, context, reload } = props;
  const { reference } = opened.row;
  const [form, setForm] = useState<string | undefined>();
  const [all, setAll] = useState(false);
  const [last, setLast] = useState<{ readonly key: string; readonly fact: NewFact; readonly isNew: boolean }>();
  const { open, rest } = caseClocks(opened.row, profile, context);

  const record = async (fact: NewFact) => {
    const answer = await recordFact(world, reference, fact);
    if (!answer.ok) return answer.reason;
    setForm(undefined);
    setLast({ key: world.clock.now(), fact, isNew: answer.value.isNew });
    void reload();
    return undefined;
  };
  const undo = async () => {
    if (!last) return undefined;
    const answer = await undoFact(world, reference, last.fact);
    if (!answer.ok) return answer.reason;
    void reload();
    return undefined;
  };
  const meetings = opened.meetings
    .filter((meeting) => !hasEnded(meeting))
    .map((meeting) => ({ id: meeting.id, words: `${meetingName(meeting, profile)}, ${inHeader(meeting.time.date)}` }));
  const recordForm = (key: string, label: string, { facts: [first, ...others], meeting }: DueRecord) =>
    first && (
      <RecordForm
        store={world.device}
        box={`record:${reference}|${key}`}
        label={`Record: ${label}`}
        asked={{
          facts: [first, ...others],
          today: context.today,
          time: (fact) => asksTime(profile, fact),
          ...(meeting && { meeting }),
          meetings: (fact) => (asksMeeting(profile, fact) ? meetings : []),
        }}
        onRecord={record}
        onLeave={() => setForm(undefined)}
      />
    );
  const line = (one: CaseClock) => (
    <ClockLine
      key={one.key}
      of={one}
      profile={profile}
      today={context.today}
      form={form === one.key && one.record && recordForm(one.key, one.clock.label, one.record)}
      onRecord={() => setForm(one.key)}
    />
  );
  return (
    <Section
      title="What the procedure asks for"
      act={
        form !== anything && (
          <Button size="small" onClick={() => setForm(anything)}>
            Record something
          </Button>
        )
      }
    >
      <Column gap="xs">
        {last && <RecordedLine key={last.key} fact={last.fact} {...(last.isNew && { onUndo: undo })} />}
        {form === anything && recordForm(anything, 'something', { facts: factsAsked(profile) })}
        <ul className={styles.list}>
          {open.map(line)}
          {open.length === 0 && (
            <li className={styles.line}>
              <Text ink="second">Nothing runs now.</Text>
            </li>
          )}
          {all && rest.map(line)}
        </ul>
        {all && <SilentClocks profile={profile} />}
        {rest.length > 0 && (
          <div>
            <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'Show what runs now' : `Show all: ${rest.length} met or not started`}
            </Button>
          </div>
        )}
      </Column>
    </Section>
  );
}
