import { Button } from '@fluentui/react-components';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';

/** The list answered and holds nothing for this person: what to do first. */
export function FirstDay({ onNew }: { readonly onNew: () => void }) {
  return (
    <Column gap="s">
      <Text look="section" as="h2">
        Nothing here yet
      </Text>
      <Text as="p" ink="second">
        You can see no open case. Once a child’s assessment is finished, make its case: from that day on this page says
        what is due, by when and why. If you expected cases, ask their lead workers whether they are shared with you.
      </Text>
      <Row>
        <Button appearance="primary" onClick={onNew}>
          New case
        </Button>
      </Row>
    </Column>
  );
}
