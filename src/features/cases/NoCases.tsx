import { Button } from '@fluentui/react-components';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';

/** The list answered, and it is empty. */
export function NoCases({ onNew }: { readonly onNew?: () => void }) {
  return (
    <Column gap="s">
      <Text look="section" as="h2">
        No cases here yet
      </Text>
      <Text as="p" ink="second">
        A case begins with the day its assessment was completed: from that day the date of the first meeting is counted.
        If you expected cases here, ask their lead workers whether they are shared with you.
      </Text>
      {onNew && (
        <Row>
          <Button appearance="primary" onClick={onNew}>
            New case
          </Button>
        </Row>
      )}
    </Column>
  );
}
