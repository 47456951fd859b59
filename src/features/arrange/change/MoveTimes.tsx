import type { PlanProblem } from '../../../domain/meeting/meetingPlan.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { Text } from '../../../ui/Text.tsx';
import { useArrangeStyles } from '../arrangeStyles.ts';
import { ByHand } from '../slots/ByHand.tsx';
import { LengthChoice, Slots } from '../slots/Slots.tsx';
import type { FoundSlots } from '../slots/useSlots.ts';
import type { ChangeForm } from './changeForm.ts';

/** The list of times as when it was arranged, and by hand. */
export function MoveTimes(props: {
  readonly form: ChangeForm;
  readonly change: (form: ChangeForm) => void;
  readonly found: FoundSlots;
  readonly due: PlainDate | undefined;
  readonly problems: readonly PlanProblem[];
  readonly disabled: boolean;
}) {
  const styles = useArrangeStyles();
  const { found } = props;
  return (
    <fieldset className={styles.group} disabled={props.disabled}>
      <legend className={styles.legend}>
        <Text look="strong" as="h3">
          New time
        </Text>
        <LengthChoice form={props.form} change={props.change} disabled={props.disabled} />
      </legend>
      <Slots {...props} />
      <ByHand {...props} day="New day" facts={found.facts} loading={found.loading} />
    </fieldset>
  );
}
