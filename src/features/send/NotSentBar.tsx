import { Bar } from '../../ui/Bar.tsx';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import type { NotSent } from './useSending.ts';

/** Why this press sent nothing more, and what to do. */
export function NotSentBar(props: { readonly why: NotSent; readonly again: () => void; readonly busy: boolean }) {
  const { why } = props;
  switch (why.kind) {
    case 'record fault':
      return <FaultBar files={why.files} />;
    case 'not as shown':
      return (
        <Bar name="warning" title="Who gets the papers has just changed." alert boxed>
          <Text as="p">The list shows it now. Nothing more was sent: look once more.</Text>
        </Bar>
      );
    default:
      return <RefusalBar refusal={why} again={props.again} busy={props.busy} />;
  }
}
