import { Field, Textarea } from '@fluentui/react-components';
import type { InvitationWindow } from '../../domain/meeting/invitationWindow.ts';
import type { MeetingKind } from '../../domain/meeting/meeting.ts';
import type { PlanProblem } from '../../domain/meeting/meetingPlan.ts';
import { inSentence } from '../../ui/dates.ts';
import { Column } from '../../ui/layout.tsx';
import type { MarkName } from '../../ui/Mark.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { ArrangeForm } from './arrangeForm.ts';
import { useArrangeStyles } from './arrangeStyles.ts';
import { messageFor } from './messageFor.ts';

const marks: Readonly<Record<InvitationWindow['sent'], MarkName>> = {
  'in time': 'done',
  early: 'warning',
  late: 'bad',
};

/** F-INV-09, F-SCH-14: how sending today stands to the procedure's window, for the day that is chosen. */
export function NoticeGiven(props: {
  readonly window: InvitationWindow;
  readonly kind: MeetingKind;
  readonly form: ArrangeForm;
  readonly change: (form: ArrangeForm) => void;
  readonly problems: readonly PlanProblem[];
}) {
  const styles = useArrangeStyles();
  const { window, kind, form, change } = props;
  const { opens, last, sent, source } = window;
  const words = {
    'in time': `Sent today, the invitations are in time: between ${inSentence(opens)} and ${inSentence(last)}.`,
    early: `Sent today, the invitations are early: they go from ${inSentence(opens)} to ${inSentence(last)}.`,
    late: `Sent today, the invitations are late: they had to go by ${inSentence(last)}.`,
  }[sent];
  return (
    <Column gap="xs">
      <Text look="section" as="h2">
        Notice
      </Text>
      <State name={marks[sent]}>{words}</State>
      <Text as="p" look="small" ink="second">
        {source}
      </Text>
      {sent === 'late' && kind === 'initial' && (
        <Field
          label="Why the notice is shorter"
          required
          className={styles.long}
          hint="It stays with the meeting."
          {...messageFor(props.problems, 'short notice')}
        >
          <Textarea value={form.shortNotice} onChange={(_, { value }) => change({ ...form, shortNotice: value })} />
        </Field>
      )}
    </Column>
  );
}
