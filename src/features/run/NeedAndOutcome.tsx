import { Field, Input } from '@fluentui/react-components';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import type { ActionDraft } from './actionDraft.ts';
import { useRunStyles } from './runStyles.ts';

/** Why an action is agreed. Folded away until somebody wants it: most are typed in one line. */
export function NeedAndOutcome(props: {
  readonly action: ActionDraft;
  readonly ready: boolean;
  readonly change: (next: Partial<Pick<ActionDraft, 'need' | 'outcome'>>) => void;
}) {
  const run = useRunStyles();
  const { action, ready, change } = props;
  return (
    <details open={action.need !== '' || action.outcome !== ''}>
      <summary className={run.summary}>
        <Text look="small" ink="second">
          Need, and what will be different
        </Text>
      </summary>
      <Column gap="xs">
        <Field label="Need">
          <Input
            className={run.full}
            input={{ style: { minWidth: 0 } }}
            readOnly={!ready}
            value={action.need}
            onChange={(_, { value }) => change({ need: value })}
          />
        </Field>
        <Field label="What will be different">
          <Input
            className={run.full}
            input={{ style: { minWidth: 0 } }}
            readOnly={!ready}
            value={action.outcome}
            onChange={(_, { value }) => change({ outcome: value })}
          />
        </Field>
      </Column>
    </details>
  );
}
