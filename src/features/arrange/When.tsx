import type { PlanProblem } from '../../domain/meeting/meetingPlan.ts';
import { Text } from '../../ui/Text.tsx';
import type { ArrangeProps } from './Arrange.tsx';
import type { ArrangeForm } from './arrangeForm.ts';
import { useArrangeStyles } from './arrangeStyles.ts';
import { ByHand } from './slots/ByHand.tsx';
import { LengthChoice, Slots } from './slots/Slots.tsx';
import type { FoundSlots } from './slots/useSlots.ts';

export interface FormPart extends ArrangeProps {
  readonly form: ArrangeForm;
  readonly change: (form: ArrangeForm) => void;
  readonly problems: readonly PlanProblem[];
  readonly disabled: boolean;
  readonly found: FoundSlots;
}

/** The times that can be had, and the one that is taken. */
export function When(props: FormPart) {
  const styles = useArrangeStyles();
  const { form, change, disabled, found } = props;
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>
        <Text look="section" as="h2">
          When
        </Text>
        <LengthChoice form={form} change={change} disabled={disabled} />
      </legend>
      <Slots {...props} />
      <ByHand {...props} facts={found.facts} loading={found.loading} />
    </fieldset>
  );
}
