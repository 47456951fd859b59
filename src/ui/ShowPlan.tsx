import { Button, Link } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { Column, Row } from './layout.tsx';
import { PlanWindowOf } from './planWindow.ts';
import { Text } from './Text.tsx';

/** Opens the plan in a window to be shared in the call. `leavesOut`: somebody of the case is kept apart from another. */
export function ShowPlan(props: { readonly reference: string; readonly meeting: string; readonly leavesOut: boolean }) {
  const windowOf = useContext(PlanWindowOf);
  const [opened, setOpened] = useState<boolean | undefined>();
  if (!windowOf) return null;
  const plan = windowOf(props.reference, props.meeting);
  return (
    <Column gap="xs">
      <Row>
        <Button size="small" onClick={() => void plan.open().then(setOpened)}>
          Show the plan in a window
        </Button>
      </Row>
      {props.leavesOut && (
        <Text as="p" look="small" ink="second">
          It leaves out people who are kept apart, what is theirs to do, every text that names them, and when you meet
          next.
        </Text>
      )}
      <div role="status">
        {opened === true && (
          <Text as="p" look="small">
            Opened in your browser. Sign in there if it asks, then share that window in the call.
          </Text>
        )}
        {opened === false && (
          <Text as="p" look="small">
            The window was blocked.{' '}
            <Link inline href={plan.address} target="_blank" rel="opener">
              Open the plan with this link
            </Link>
            , or let this page open windows.
          </Text>
        )}
      </div>
    </Column>
  );
}
