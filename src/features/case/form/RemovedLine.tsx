import { Button } from '@fluentui/react-components';
import { Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { undoPath } from './useRemoved.ts';

/** Stands where somebody was, with the way to have them back. */
export function RemovedLine(props: { readonly id: string; readonly name: string; readonly onUndo: () => void }) {
  return (
    <div data-field={undoPath(props.id)}>
      <Row wrap>
        <Text ink="second">{props.name} removed. Nothing is saved yet.</Text>
        <Button size="small" aria-label={`Undo: ${props.name} removed`} onClick={props.onUndo}>
          Undo
        </Button>
      </Row>
    </div>
  );
}
