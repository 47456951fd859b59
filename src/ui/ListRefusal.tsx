import { Button } from '@fluentui/react-components';
import type { Refusal } from '../app/ports/refusal.ts';
import { Bar } from './Bar.tsx';
import { Row } from './layout.tsx';
import { listRefusalWords } from './listRefusalWords.ts';
import { RefusalBar } from './RefusalBar.tsx';
import { Text } from './Text.tsx';

/** Why the list of cases cannot be read, and what to do next; what this device knew stands below it. */
export function ListRefusal(props: {
  readonly refusal: Refusal;
  readonly again: () => void;
  readonly busy: boolean;
  /** Where the site is looked at and set up. */
  readonly onSettings: () => void;
}) {
  const words = listRefusalWords(props.refusal);
  if (!words) return <RefusalBar refusal={props.refusal} again={props.again} busy={props.busy} />;
  return (
    <Bar name="bad" title={words.what} alert boxed>
      <Text as="p">{words.next}</Text>
      <Row wrap>
        {words.settings && (
          <Button size="small" appearance="primary" onClick={props.onSettings}>
            Open Settings
          </Button>
        )}
        <Button size="small" onClick={props.again} disabledFocusable={props.busy}>
          Try again
        </Button>
      </Row>
    </Bar>
  );
}
