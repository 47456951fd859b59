import { Button } from '@fluentui/react-components';
import type { Refusal } from '../app/ports/refusal.ts';
import { Bar } from './Bar.tsx';
import { Row } from './layout.tsx';
import { refusalWords } from './refusalWords.ts';
import { Text } from './Text.tsx';

/** Says why something was refused and what to do; `again` does it once more, with everything typed still there. */
export function RefusalBar(props: { readonly refusal: Refusal; readonly again?: () => void; readonly busy?: boolean }) {
  const { what, next } = refusalWords(props.refusal);
  return (
    <Bar name="bad" title={what} alert boxed>
      <Text as="p">{next}</Text>
      {props.again && (
        <Row>
          <Button size="small" onClick={props.again} disabledFocusable={props.busy}>
            Try again
          </Button>
        </Row>
      )}
    </Bar>
  );
}
