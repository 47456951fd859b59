import type { ActionText } from '../../domain/meeting/event.ts';
import { Text } from '../../ui/Text.tsx';

/** Why an action was agreed, where somebody said so. */
export function NeedSaid({ action }: { readonly action: Pick<ActionText, 'need' | 'outcome'> }) {
  return (
    <>
      {action.need && (
        <Text as="p" look="small" ink="second">
          The need: {action.need}
        </Text>
      )}
      {action.outcome && (
        <Text as="p" look="small" ink="second">
          What will be different: {action.outcome}
        </Text>
      )}
    </>
  );
}
