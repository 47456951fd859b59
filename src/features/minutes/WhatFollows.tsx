import type { CaseFile } from '../../domain/case/caseFile.ts';
import { meetAgain } from '../../domain/meeting/meetAgain.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { decidedAt } from '../../domain/meeting/meetingOutcome.ts';
import type { MeetingRecord } from '../../domain/meeting/record.ts';
import { situationAt } from '../../domain/meeting/saidAtMeeting.ts';
import { holds } from '../../domain/procedure/holds.ts';
import { profileOf } from '../../domain/procedure/inForce.ts';
import type { OutcomeRule } from '../../domain/procedure/meetingRules.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';

/** F-RUN-10: what the signed-off meeting decided, what has to be done because of it, and where that leads. */
export function WhatFollows(props: {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly record: MeetingRecord;
  /** The case's other meetings. */
  readonly others: readonly Meeting[];
}) {
  const { file, meeting, record, others } = props;
  const profile = profileOf(file.procedure);
  const decided = decidedAt(profile, file, meeting, record);
  if (!profile || decided.length === 0) return null;
  const { todo } = meetAgain({ profile, file, meeting, record, others });
  return (
    <Column>
      <Text look="section" as="h2">
        What was decided
      </Text>
      {decided.map(({ of, rule, why }) => (
        <Column key={of} gap="xs">
          <Text as="p" look="strong">
            {file.children.find(({ id }) => id === of)?.initials} {rule.outcome}
          </Text>
          {why !== '' && <Text as="p">{why}</Text>}
          <ul style={{ margin: 0, paddingLeft: '20px' }}>
            {[...rule.tasks, ...leadsOn(profile, file, meeting, record, rule)].map((words) => (
              <li key={words}>
                <Text>{words}</Text>
              </li>
            ))}
          </ul>
        </Column>
      ))}
      {todo !== undefined && <Text as="p">{todo}</Text>}
    </Column>
  );
}

function leadsOn(
  profile: ProcedureProfile,
  file: CaseFile,
  meeting: Meeting,
  record: MeetingRecord,
  { plan }: OutcomeRule,
): readonly string[] {
  if (plan !== 'ends') return [];
  const before = profile.closure
    .filter(({ when }) => holds(when, situationAt(file, meeting, record)))
    .map(({ rule }) => rule);
  return [...before, 'Record on the page of the case, under what has happened, the day on which the plan ended'];
}
